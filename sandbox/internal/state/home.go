// Package state knows where a sandbox keeps its files and what sandbox.json says.
package state

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
)

// HomeEnv names the environment variable that replaces the folder holding all sandboxes.
const HomeEnv = "KS_SANDBOX_HOME"

// A sandbox name becomes a folder, a part of etcd's member name and of lock names:
// the syntax of a DNS label fits all of them.
var namePattern = regexp.MustCompile(`^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$`)

// Home returns the folder that holds one folder per sandbox. It need not exist.
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

// CheckName refuses what cannot name a sandbox.
func CheckName(name string) error {
	if !namePattern.MatchString(name) {
		return fmt.Errorf("sandbox name %q: use 1 to 40 lower-case letters, digits and dashes, starting and ending with a letter or digit", name)
	}
	return nil
}

// Names lists the sandboxes under home, sorted. A folder counts even when an interrupted
// `up` left no sandbox.json in it, so that `down --all` removes it.
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
