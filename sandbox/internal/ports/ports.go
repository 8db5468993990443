// Package ports gives each sandbox ports on 127.0.0.1 that no other sandbox and no other program has.
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
)

// The range lies below the ports that Linux (from 32768) and macOS (from 49152) give to outgoing
// connections: a port that was free stays free while its component is stopped.
const (
	first = 21000
	last  = 31999
)

// Claims is the folder of port claims: one file per port, named after it, that holds the path of
// the state folder it belongs to. Sandboxes of one user share it, whatever their home is.
type Claims string

// DefaultClaims is the folder that all sandboxes of this user share.
func DefaultClaims() Claims {
	return Claims(filepath.Join(os.TempDir(), fmt.Sprintf("ks-helm-deploy-ports-%d", os.Getuid())))
}

// Claim reserves a port for each name. A claim lasts until Release, or until its owner (a state
// folder) no longer exists.
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

// Release gives back all ports of an owner.
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

// live reads the claims and drops those whose owner is gone.
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
	// The folder lies where every user may write: refuse one that somebody else prepared.
	info, err := os.Lstat(string(c))
	if err != nil {
		return nil, err
	}
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok || !info.IsDir() || int(stat.Uid) != os.Getuid() {
		return nil, fmt.Errorf("%s is not a folder of this user: remove it", string(c))
	}
	file, err := os.OpenFile(filepath.Join(string(c), "lock"), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX); err != nil {
		file.Close()
		return nil, err
	}
	return func() { file.Close() }, nil
}

// free tells whether nothing listens on the port, on this address or on all.
func free(port int) bool {
	listener, err := net.Listen("tcp4", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	if err != nil {
		return false
	}
	listener.Close()
	return true
}
