// Package logfile reads the logs of components.
package logfile

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"os"
	"strings"
)

// window is how many bytes Tail reads from the end of a log.
const window = 256 << 10

// Count counts the lines after the offset that hold the text. A missing log has none.
func Count(path string, offset int64, text string) (int, error) {
	file, err := os.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	defer file.Close()
	if _, err := file.Seek(offset, io.SeekStart); err != nil {
		return 0, err
	}
	// Reads the whole rest: in a sandbox that has run for days, the line may be far from the end.
	count := 0
	for reader := bufio.NewReader(file); ; {
		line, err := reader.ReadString('\n')
		if strings.Contains(line, text) {
			count++
		}
		if errors.Is(err, io.EOF) {
			return count, nil
		}
		if err != nil {
			return 0, err
		}
	}
}

// Tail returns up to count last lines of a log, all from after the offset. A missing log has none.
func Tail(path string, offset int64, count int) ([]string, error) {
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
	return lines[max(0, len(lines)-count):], nil
}
