package logfile

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestCountFindsLinesFarFromTheEnd(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.log")
	begin := "before\nready\n"
	text := begin + "now\nready\n" + strings.Repeat("noise\n", window) + "ready"
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	for offset, want := range map[int64]int{0: 3, int64(len(begin)): 2} {
		if got, err := Count(path, offset, "ready"); err != nil || got != want {
			t.Errorf("from %d: %d, %v; want %d", offset, got, err, want)
		}
	}
}

func TestTail(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.log")
	begin := "old\n"
	if err := os.WriteFile(path, []byte(begin+"a\nb\nc\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got, err := Tail(path, int64(len(begin)), 2); err != nil || !slices.Equal(got, []string{"b", "c"}) {
		t.Errorf("%q, %v", got, err)
	}
	if got, err := Tail(path, int64(len(begin)), 9); err != nil || !slices.Equal(got, []string{"a", "b", "c"}) {
		t.Errorf("%q, %v", got, err)
	}
	if got, err := Tail(path+".none", 0, 9); err != nil || got != nil {
		t.Errorf("%q, %v", got, err)
	}
}
