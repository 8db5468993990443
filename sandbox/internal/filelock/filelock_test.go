package filelock

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestLockIsHeldUntilItsFileIsClosed(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.lock")
	if isHeld, err := IsHeld(path); err != nil || isHeld {
		t.Errorf("missing file: held %v, %v", isHeld, err)
	}
	file, err := Try(path)
	if err != nil {
		t.Fatal(err)
	}
	if isHeld, err := IsHeld(path); err != nil || !isHeld {
		t.Errorf("locked file: held %v, %v", isHeld, err)
	}
	if _, err := Try(path); !errors.Is(err, ErrHeld) {
		t.Errorf("second lock: %v", err)
	}
	file.Close()
	if isHeld, err := IsHeld(path); err != nil || isHeld {
		t.Errorf("closed file: held %v, %v", isHeld, err)
	}
}

func TestGuardsFollowEachOther(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.lock")
	first, err := AcquireGuard(t.Context(), path, 0, func() { t.Error("the first guard waits") })
	if err != nil {
		t.Fatal(err)
	}
	if _, err := AcquireGuard(t.Context(), path, 0, func() {}); err == nil {
		t.Error("two guards at the same time")
	}
	second, err := AcquireGuard(t.Context(), path, 10*time.Second, func() {
		if err := first.Remove(); err != nil {
			t.Error(err)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	defer second.Release()
	if _, err := os.Stat(path); err != nil {
		t.Error(err)
	}
	if isHeld, err := IsHeld(path); err != nil || !isHeld {
		t.Errorf("held %v, %v", isHeld, err)
	}
}

// A lock on a removed file would keep no other process away.
func TestWaitLocksANewFileWhenTheOldOneIsRemoved(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.lock")
	first, err := Try(path)
	if err != nil {
		t.Fatal(err)
	}
	type result struct {
		file *os.File
		err  error
	}
	second := make(chan result, 1)
	go func() {
		file, err := Wait(path)
		second <- result{file, err}
	}()
	select {
	case got := <-second:
		t.Fatalf("a second lock while the first is held: %v", got.err)
	case <-time.After(50 * time.Millisecond):
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	first.Close()
	got := <-second
	if got.err != nil {
		t.Fatal(got.err)
	}
	defer got.file.Close()
	if isHeld, err := IsHeld(path); err != nil || !isHeld {
		t.Errorf("held %v, %v", isHeld, err)
	}
}
