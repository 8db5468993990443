package bringup

import (
	"context"
	"errors"
	"sync"
)

// task is one step of a start. It runs after the tasks named in after. Names of no task count as done.
type task struct {
	name  string
	after []string
	run   func(context.Context) error
}

// runTasks runs tasks concurrently, as far as their order allows. The first error cancels those that run and
// keeps the others from starting. runTasks returns it once all have ended.
func runTasks(ctx context.Context, tasks []task) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	done := make(map[string]chan struct{}, len(tasks))
	for _, t := range tasks {
		done[t.name] = make(chan struct{})
	}
	var (
		running sync.WaitGroup
		mutex   sync.Mutex
		first   error
	)
	fail := func(err error) {
		mutex.Lock()
		defer mutex.Unlock()
		// A task that was cancelled because of another failure must not hide that failure.
		if first == nil || errors.Is(first, context.Canceled) {
			first = err
		}
		cancel()
	}
	for _, t := range tasks {
		running.Go(func() {
			for _, name := range t.after {
				if done[name] == nil {
					continue
				}
				select {
				case <-done[name]:
				case <-ctx.Done():
					fail(ctx.Err())
					return
				}
			}
			if err := t.run(ctx); err != nil {
				fail(err)
				return
			}
			close(done[t.name])
		})
	}
	running.Wait()
	return first
}
