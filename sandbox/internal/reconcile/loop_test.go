package reconcile

import (
	"context"
	"errors"
	"testing"
	"time"
)

func TestLoopRetriesErrorsAndWakes(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	calls := make(chan int)
	n := 0
	loop := NewLoop(func(ctx context.Context, key string) (time.Duration, error) {
		n++
		select {
		case calls <- n:
		case <-ctx.Done():
		}
		switch n {
		case 1:
			return 0, errors.New("not yet")
		case 2:
			return time.Millisecond, nil
		}
		return 0, nil
	}, NewOutage("nothing"))
	done := make(chan struct{})
	go func() { loop.Run(ctx, 1); close(done) }()
	loop.Add("key")
	for want := 1; want <= 3; want++ {
		select {
		case got := <-calls:
			if got != want {
				t.Fatalf("call %d, want %d", got, want)
			}
		case <-ctx.Done():
			t.Fatalf("no call %d", want)
		}
	}
	cancel()
	<-done
}
