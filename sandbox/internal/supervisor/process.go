// Package supervisor starts, finds and ends processes without staying resident itself.
//
// Each process inherits a file lock and holds it while it runs: the lock decides whether a component runs. Process ids
// alone cannot decide: the system uses them again, and a dead orphan may stay a zombie.
package supervisor

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"time"

	"ks-helm-deploy/sandbox/internal/filelock"
)

const (
	// lockFD is the file descriptor of a started process's lock: the first one after the standard three.
	lockFD = 3
	// startPatience bounds the wait for a lock that an ending process, or an observer, still holds.
	startPatience = 2 * time.Second
	// stopPatience bounds the wait for a process to end after SIGTERM. It is short, since an API server
	// with open watches drains them for more than 16 s, and no client of a sandbox needs that.
	stopPatience = 2 * time.Second
	pollInterval = 20 * time.Millisecond
)

// Process is a component as the supervisor sees it.
type Process struct {
	Name string
	// Lock and Log are paths. The lock file holds the process id.
	Lock string
	Log  string
	// Command is a program and its arguments.
	Command []string
}

// Launch writes the id of this process into the lock that it inherited, and then replaces the process by a
// command. It returns only on failure. The child writes the id, not the parent: if the parent is killed,
// no process runs whose id is unknown.
func Launch(command []string) error {
	lock := os.NewFile(lockFD, "lock")
	if _, err := lock.WriteAt([]byte(strconv.Itoa(os.Getpid())+"\n"), 0); err != nil {
		return fmt.Errorf("note the process id: %w", err)
	}
	return syscall.Exec(command[0], command, os.Environ())
}

// Start runs the process in a session of its own, so that neither ^C nor a closed terminal reaches it.
// launcher is a command line that passes the arguments after it to Launch. Start returns the process id,
// and the offset in the log at which the lines of this run begin.
func (p Process) Start(ctx context.Context, launcher []string) (pid int, logOffset int64, err error) {
	lock, err := p.acquire(ctx)
	if err != nil {
		return 0, 0, fmt.Errorf("start %s: %w", p.Name, err)
	}
	// The child shares the open file, and with it the lock. This copy has to be closed, or the lock
	// would outlive the child.
	defer lock.Close()
	if err := lock.Truncate(0); err != nil {
		return 0, 0, err
	}
	log, err := os.OpenFile(p.Log, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return 0, 0, err
	}
	defer log.Close()
	info, err := log.Stat()
	if err != nil {
		return 0, 0, err
	}

	argv := append(append([]string{}, launcher...), p.Command...)
	command := exec.Command(argv[0], argv[1:]...)
	command.Stdout = log
	command.Stderr = log
	command.ExtraFiles = []*os.File{lock}
	command.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if err := command.Start(); err != nil {
		return 0, 0, fmt.Errorf("start %s: %w", p.Name, err)
	}
	// Reap the child if it dies while this program still runs.
	go func() { _ = command.Wait() }()
	return command.Process.Pid, info.Size(), nil
}

func (p Process) acquire(ctx context.Context) (*os.File, error) {
	deadline := time.Now().Add(startPatience)
	for {
		lock, err := filelock.Try(p.Lock)
		if !errors.Is(err, filelock.ErrHeld) {
			return lock, err
		}
		if time.Now().After(deadline) {
			return nil, errors.New("it runs already")
		}
		if err := sleep(ctx, pollInterval); err != nil {
			return nil, err
		}
	}
}

// Running reports whether the process exists, suspended or not.
func (p Process) Running() (bool, error) {
	return filelock.IsHeld(p.Lock)
}

// PID returns the id of the running process, 0 when none runs.
func (p Process) PID() (int, error) {
	for {
		running, err := filelock.IsHeld(p.Lock)
		if err != nil || !running {
			return 0, err
		}
		data, err := os.ReadFile(p.Lock)
		if err != nil {
			return 0, err
		}
		if text := strings.TrimSpace(string(data)); text != "" {
			return strconv.Atoi(text)
		}
		// The lock is held, but the id is not written yet: the process is a few milliseconds old.
		time.Sleep(pollInterval)
	}
}

// Stop ends the process with SIGTERM or, if that does not end it in time, with SIGKILL. It returns once the
// lock is free. A process that does not run is no error.
func (p Process) Stop(ctx context.Context) error {
	// A suspended process takes SIGTERM only after SIGCONT.
	for _, signals := range [][]syscall.Signal{{syscall.SIGTERM, syscall.SIGCONT}, {syscall.SIGKILL}} {
		for _, signal := range signals {
			if err := p.Signal(signal); err != nil {
				return err
			}
		}
		ended, err := p.waitEnd(ctx, stopPatience)
		if err != nil || ended {
			return err
		}
	}
	return fmt.Errorf("stop %s: it still runs after SIGKILL", p.Name)
}

// Signal sends a signal to the group of the running process. A process that does not run is no error.
func (p Process) Signal(signal syscall.Signal) error {
	pid, err := p.PID()
	if err != nil || pid == 0 {
		return err
	}
	// The process leads its session and its group, so the group has the same id.
	if err := syscall.Kill(-pid, signal); err != nil && !errors.Is(err, syscall.ESRCH) {
		return fmt.Errorf("signal %s (process %d): %w", p.Name, pid, err)
	}
	return nil
}

func (p Process) waitEnd(ctx context.Context, patience time.Duration) (bool, error) {
	deadline := time.Now().Add(patience)
	for {
		running, err := p.Running()
		if err != nil || !running {
			return err == nil, err
		}
		if time.Now().After(deadline) {
			return false, nil
		}
		if err := sleep(ctx, pollInterval); err != nil {
			return false, err
		}
	}
}

func sleep(ctx context.Context, duration time.Duration) error {
	timer := time.NewTimer(duration)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
