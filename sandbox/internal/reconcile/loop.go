// Package reconcile holds what the controllers of all stand-ins share: a work queue with backoff, informers, and logs
// that stay short while an API server does not answer.
package reconcile

import (
	"context"
	"sync"
	"time"

	"k8s.io/client-go/util/workqueue"
)

// The first retries come fast, since most errors are conflicts. An object that always fails is retried slowly.
const (
	firstRetry = 50 * time.Millisecond
	lastRetry  = 30 * time.Second
)

// Sync brings one key up to date. After a positive wake, it is called again after that time; after an error, it is
// called again with backoff.
type Sync[K comparable] func(ctx context.Context, key K) (wake time.Duration, err error)

// Loop calls sync with keys, never twice at the same time with the same key.
type Loop[K comparable] struct {
	queue  workqueue.TypedRateLimitingInterface[K]
	sync   Sync[K]
	outage *Outage
}

// NewLoop returns a loop that reports errors of sync to the outage.
func NewLoop[K comparable](sync Sync[K], outage *Outage) *Loop[K] {
	limiter := workqueue.NewTypedItemExponentialFailureRateLimiter[K](firstRetry, lastRetry)
	return &Loop[K]{workqueue.NewTypedRateLimitingQueue(limiter), sync, outage}
}

// Add schedules a call of sync with the key.
func (l *Loop[K]) Add(key K) { l.queue.Add(key) }

// Run calls sync until the context ends.
func (l *Loop[K]) Run(ctx context.Context, workers int) {
	var running sync.WaitGroup
	for range workers {
		running.Go(func() {
			for l.next(ctx) {
			}
		})
	}
	<-ctx.Done()
	l.queue.ShutDown()
	running.Wait()
}

func (l *Loop[K]) next(ctx context.Context) bool {
	key, shutdown := l.queue.Get()
	if shutdown {
		return false
	}
	defer l.queue.Done(key)
	wake, err := l.sync(ctx, key)
	if ctx.Err() != nil {
		return true
	}
	if err != nil {
		l.outage.Failed(err)
		l.queue.AddRateLimited(key)
		return true
	}
	l.queue.Forget(key)
	if wake > 0 {
		l.queue.AddAfter(key, wake)
	}
	return true
}
