package supervisor

import (
	"bytes"
	"errors"
	"io"
	"os"
	"strings"
)

// window bounds how much of a log is read: its end.
const window = 256 << 10

// ReadLog returns the lines of a log from the offset on, or those in its last 256 KiB. A missing log has none.
func ReadLog(path string, offset int64) ([]string, error) {
	file, err := os.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	start := max(offset, info.Size()-window)
	data, err := io.ReadAll(io.NewSectionReader(file, start, info.Size()-start))
	if err != nil {
		return nil, err
	}
	data = bytes.TrimRight(data, "\n")
	if len(data) == 0 {
		return nil, nil
	}
	lines := strings.Split(string(data), "\n")
	if start > offset && len(lines) > 1 {
		// The window begins inside a line.
		lines = lines[1:]
	}
	return lines, nil
}

// TailLog returns the last lines of a log, none of them from before the offset.
func TailLog(path string, offset int64, count int) ([]string, error) {
	lines, err := ReadLog(path, offset)
	return lines[max(0, len(lines)-count):], err
}
