package supervisor

import (
	"bytes"
	"errors"
	"io"
	"os"
)

// tailWindow bounds how much of a log is read for its last lines.
const tailWindow = 256 << 10

// TailLog returns the last lines of a log, none of them from before the offset. A missing log has none.
func TailLog(path string, offset int64, lines int) ([]string, error) {
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
	start := max(offset, info.Size()-tailWindow)
	data, err := io.ReadAll(io.NewSectionReader(file, start, info.Size()-start))
	if err != nil {
		return nil, err
	}
	data = bytes.TrimRight(data, "\n")
	if len(data) == 0 {
		return nil, nil
	}
	all := bytes.Split(data, []byte("\n"))
	if start > offset && len(all) > 1 {
		// The window begins inside a line.
		all = all[1:]
	}
	var tail []string
	for _, line := range all[max(0, len(all)-lines):] {
		tail = append(tail, string(line))
	}
	return tail, nil
}
