package filelock

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"
)

const pollInterval = 20 * time.Millisecond

// Guard makes commands that change the same sandbox run one after the other.
type Guard struct{ file *os.File }

// AcquireGuard waits up to patience for the lock at path. It calls waiting once if it has to wait.
func AcquireGuard(ctx context.Context, path string, patience time.Duration, waiting func()) (*Guard, error) {
	deadline := time.Now().Add(patience)
	for waited := false; ; waited = true {
		file, err := Try(path)
		if err == nil {
			return &Guard{file}, nil
		}
		if !errors.Is(err, ErrHeld) {
			return nil, err
		}
		if time.Now().After(deadline) {
			return nil, fmt.Errorf("another command has been at work on this sandbox for %s (lock %s)", patience, path)
		}
		if !waited {
			waiting()
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(pollInterval):
		}
	}
}

// Release lets the next command run.
func (g *Guard) Release() { g.file.Close() }

// Remove releases the guard and removes its file. A command that waits for it then locks a new file.
func (g *Guard) Remove() error {
	err := os.Remove(g.file.Name())
	g.file.Close()
	return err
}
