// Package ports reserves ports of 127.0.0.1 for each sandbox that no other sandbox and no other program uses.
package ports

import (
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"

	"ks-helm-deploy/sandbox/internal/filelock"
)

// first and last bound the range. Linux (from 32768) and macOS (from 49152) give higher ports to outgoing
// connections: in this range, the port of a stopped component stays free.
const (
	first = 21000
	last  = 31999
)

// Claims is the folder of port claims. It holds one file for each claimed port, named after the port; its
// content is the owner, the path of a state folder. All sandboxes of a user share it, whatever their home.
type Claims string

// DefaultClaims is the folder that all sandboxes of this user share.
func DefaultClaims() Claims {
	return Claims(filepath.Join(os.TempDir(), fmt.Sprintf("ks-helm-deploy-ports-%d", os.Getuid())))
}

// Claim reserves a port for each name. A claim ends with Release, or when the owner, a state folder, no longer
// exists.
func (c Claims) Claim(owner string, names []string) (map[string]int, error) {
	unlock, err := c.lock()
	if err != nil {
		return nil, err
	}
	defer unlock()
	claimed, err := c.live()
	if err != nil {
		return nil, err
	}
	ports := make(map[string]int, len(names))
	port := first
	for _, name := range names {
		for ; ; port++ {
			if port > last {
				return nil, fmt.Errorf("no free port between %d and %d on 127.0.0.1", first, last)
			}
			if claimed[port] == "" && free(port) {
				break
			}
		}
		if err := os.WriteFile(c.file(port), []byte(owner), 0o600); err != nil {
			return nil, err
		}
		ports[name] = port
		port++
	}
	return ports, nil
}

// Release ends all claims of an owner.
func (c Claims) Release(owner string) error {
	unlock, err := c.lock()
	if err != nil {
		return err
	}
	defer unlock()
	claimed, err := c.live()
	if err != nil {
		return err
	}
	for port, holder := range claimed {
		if holder == owner {
			if err := os.Remove(c.file(port)); err != nil {
				return err
			}
		}
	}
	return nil
}

// live reads the claims, and removes those whose owner no longer exists.
func (c Claims) live() (map[int]string, error) {
	entries, err := os.ReadDir(string(c))
	if err != nil {
		return nil, err
	}
	claimed := map[int]string{}
	for _, entry := range entries {
		port, err := strconv.Atoi(entry.Name())
		if err != nil {
			continue
		}
		owner, err := os.ReadFile(c.file(port))
		if err != nil {
			return nil, err
		}
		if _, err := os.Stat(strings.TrimSpace(string(owner))); errors.Is(err, os.ErrNotExist) {
			if err := os.Remove(c.file(port)); err != nil {
				return nil, err
			}
			continue
		}
		claimed[port] = string(owner)
	}
	return claimed, nil
}

func (c Claims) file(port int) string { return filepath.Join(string(c), strconv.Itoa(port)) }

func (c Claims) lock() (unlock func(), err error) {
	if err := os.MkdirAll(string(c), 0o700); err != nil {
		return nil, err
	}
	// Every user may write to the parent folder: refuse a folder that another user created.
	info, err := os.Lstat(string(c))
	if err != nil {
		return nil, err
	}
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok || !info.IsDir() || int(stat.Uid) != os.Getuid() {
		return nil, fmt.Errorf("%s is not a folder of this user: remove it", string(c))
	}
	file, err := filelock.Wait(filepath.Join(string(c), "lock"))
	if err != nil {
		return nil, err
	}
	return func() { file.Close() }, nil
}

// free reports whether nothing listens on the port, on 127.0.0.1 or on all addresses.
func free(port int) bool {
	listener, err := net.Listen("tcp4", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	if err != nil {
		return false
	}
	listener.Close()
	return true
}
