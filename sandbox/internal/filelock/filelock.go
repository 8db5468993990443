// Package filelock locks files on behalf of processes. A lock belongs to the open file: a child that
// inherits the file holds the lock too, and the system releases it when the last holder ends.
package filelock

import (
	"errors"
	"fmt"
	"os"
	"syscall"
)

// ErrHeld means that another open file holds the lock.
var ErrHeld = errors.New("locked")

// Try opens a lock file, creates it if it is missing, and takes its lock. It returns ErrHeld when the lock
// is held. Closing the file releases the lock.
func Try(path string) (*os.File, error) { return lock(path, syscall.LOCK_EX|syscall.LOCK_NB) }

// Wait is Try, but waits until the lock is free.
func Wait(path string) (*os.File, error) { return lock(path, syscall.LOCK_EX) }

func lock(path string, how int) (*os.File, error) {
	for {
		file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
		if err != nil {
			return nil, err
		}
		if err := flock(file, how); err != nil {
			file.Close()
			return nil, err
		}
		if sameFile(file, path) {
			return file, nil
		}
		// Another process removed the file between open and lock: no other process would find this lock.
		file.Close()
	}
}

// IsHeld reports whether some process holds the lock. The lock of a missing file is free.
func IsHeld(path string) (bool, error) {
	file, err := os.OpenFile(path, os.O_RDWR, 0)
	if errors.Is(err, os.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	defer file.Close()
	// A shared lock: two observers at the same time must not take each other for the holder.
	err = flock(file, syscall.LOCK_SH|syscall.LOCK_NB)
	if errors.Is(err, ErrHeld) {
		return true, nil
	}
	return false, err
}

func flock(file *os.File, how int) error {
	for {
		err := syscall.Flock(int(file.Fd()), how)
		switch {
		case err == nil:
			return nil
		case errors.Is(err, syscall.EINTR):
		case errors.Is(err, syscall.EWOULDBLOCK):
			return ErrHeld
		default:
			return fmt.Errorf("lock %s: %w", file.Name(), err)
		}
	}
}

func sameFile(file *os.File, path string) bool {
	opened, err := file.Stat()
	if err != nil {
		return false
	}
	named, err := os.Stat(path)
	return err == nil && os.SameFile(opened, named)
}
