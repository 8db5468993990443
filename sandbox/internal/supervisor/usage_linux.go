package supervisor

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
)

// Usage is what the system reports about a running process.
type Usage struct {
	RSSBytes int64
	// Suspended is true after SIGSTOP.
	Suspended bool
}

// ReadUsage reads the usage of a process from /proc.
func ReadUsage(pid int) (Usage, error) {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return Usage{}, err
	}
	// The second field is a name in parentheses, which may hold spaces and parentheses itself.
	fields := bytes.Fields(stat[bytes.LastIndexByte(stat, ')')+1:])
	// These fields begin with the third one of the file: the state is the 1st, rss (in pages) the 22nd.
	if len(fields) < 22 {
		return Usage{}, fmt.Errorf("/proc/%d/stat has %d fields", pid, len(fields))
	}
	pages, err := strconv.ParseInt(string(fields[21]), 10, 64)
	if err != nil {
		return Usage{}, err
	}
	return Usage{RSSBytes: pages * int64(os.Getpagesize()), Suspended: string(fields[0]) == "T"}, nil
}
