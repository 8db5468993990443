// Package supervisor starts, finds and ends processes without staying resident itself.
//
// The truth about a component is a file lock that its process inherits and holds for as long as it
// lives. Process ids alone cannot tell: they are used again, and a dead orphan may stay a zombie.
package supervisor

import (
	"errors"
	"fmt"
	"os"
	"syscall"
)

// errLocked tells that another open file holds the lock.
var errLocked = errors.New("locked")

// tryLock opens a lock file, made if need be, and takes its lock; errLocked when it is held.
func tryLock(path string) (*os.File, error) {
	for {
		file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
		if err != nil {
			return nil, err
		}
		if err := flock(file, syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
			file.Close()
			return nil, err
		}
		if sameFile(file, path) {
			return file, nil
		}
		// The file was removed between open and lock: that lock would guard nothing.
		file.Close()
	}
}

// held tells whether some process holds the lock of an existing lock file.
func held(path string) (bool, error) {
	file, err := os.OpenFile(path, os.O_RDWR, 0)
	if errors.Is(err, os.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	// A shared lock, so that two observers do not take each other for the process they look for.
	defer file.Close()
	err = flock(file, syscall.LOCK_SH|syscall.LOCK_NB)
	if errors.Is(err, errLocked) {
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
			return errLocked
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
