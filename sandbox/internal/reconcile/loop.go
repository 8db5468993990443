// Package reconcile holds what every stand-in's controllers share: a work queue with backoff, and a
// way to stay quiet while an API server is away.
package reconcile

import (
	"context"
	"sync"
	"time"

	"k8s.io/client-go/util/workqueue"
)

// Retries start fast, as most are conflicts, and end at a pace that a broken object can keep up for hours.
const (
	firstRetry = 50 * time.Millisecond
	lastRetry  = 30 * time.Second
)

// Sync brings one key up to date. A positive wake asks for another call after that time, which is
// no failure; an error asks for one with backoff.
type Sync[K comparable] func(ctx context.Context, key K) (wake time.Duration, err error)

// Loop works off keys; never two calls at a time for the same key.
type Loop[K comparable] struct {
	queue  workqueue.TypedRateLimitingInterface[K]
	sync   Sync[K]
	outage *Outage
}

// NewLoop makes a loop; errors of sync are told through the outage.
func NewLoop[K comparable](sync Sync[K], outage *Outage) *Loop[K] {
	limiter := workqueue.NewTypedItemExponentialFailureRateLimiter[K](firstRetry, lastRetry)
	return &Loop[K]{workqueue.NewTypedRateLimitingQueue(limiter), sync, outage}
}

// Add asks for a call of sync for the key.
func (l *Loop[K]) Add(key K) { l.queue.Add(key) }

// Run works until the context ends.
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
