//go:build !linux

package supervisor

import (
	"fmt"
	"os/exec"
	"strconv"
	"strings"
)

// Usage is what the system reports about a running process.
type Usage struct {
	RSSBytes int64
	// Suspended is true after SIGSTOP.
	Suspended bool
}

// ReadUsage runs ps: macOS has no /proc.
func ReadUsage(pid int) (Usage, error) {
	output, err := exec.Command("ps", "-o", "stat=,rss=", "-p", strconv.Itoa(pid)).Output()
	if err != nil {
		return Usage{}, fmt.Errorf("ps: %w", err)
	}
	fields := strings.Fields(string(output))
	if len(fields) != 2 {
		return Usage{}, fmt.Errorf("ps says %q", output)
	}
	kibibytes, err := strconv.ParseInt(fields[1], 10, 64)
	if err != nil {
		return Usage{}, err
	}
	return Usage{RSSBytes: kibibytes * 1024, Suspended: strings.HasPrefix(fields[0], "T")}, nil
}
