// Package state knows the files of a sandbox: where they lie, and what sandbox.json holds.
package state

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
)

// HomeEnv is the environment variable that sets the folder of all sandboxes.
const HomeEnv = "KS_SANDBOX_HOME"

// namePattern is a DNS label: the name becomes a folder, the name of a lock and etcd's member name, and a
// label is valid as each of them.
var namePattern = regexp.MustCompile(`^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$`)

// Home returns the folder that holds one folder for each sandbox. It may not exist.
func Home() (string, error) {
	if home := os.Getenv(HomeEnv); home != "" {
		return filepath.Abs(home)
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("no cache folder for this user (set %s): %w", HomeEnv, err)
	}
	return filepath.Join(cache, "ks-helm-deploy", "sandboxes"), nil
}

// CheckName returns an error for a string that cannot name a sandbox.
func CheckName(name string) error {
	if !namePattern.MatchString(name) {
		return fmt.Errorf("sandbox name %q: use 1 to 40 lower-case letters, digits and dashes, starting and ending with a letter or digit", name)
	}
	return nil
}

// Names lists the sandboxes under home, sorted. It includes folders without sandbox.json, which an interrupted
// `up` leaves, so that `down --all` removes them.
func Names(home string) ([]string, error) {
	entries, err := os.ReadDir(home)
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var names []string
	for _, entry := range entries {
		if entry.IsDir() && namePattern.MatchString(entry.Name()) {
			names = append(names, entry.Name())
		}
	}
	sort.Strings(names)
	return names, nil
}
