package reconcile

import (
	"context"
	"errors"
	"io"
	"sync"
	"time"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	utilnet "k8s.io/apimachinery/pkg/util/net"
	"k8s.io/client-go/tools/cache"
	"k8s.io/klog/v2"
)

// quiet is how long the same message is not logged again. Otherwise retries would fill a log.
const quiet = time.Minute

// Outage logs once that an API server does not answer, and once that it answers again. It logs other errors at once,
// but the same message at most once a minute.
type Outage struct {
	name string
	now  func() time.Time

	mutex sync.Mutex
	down  bool
	// refused is the time of the last call without an answer.
	refused time.Time
	// logged holds the last time of each message.
	logged map[string]time.Time
}

// NewOutage returns an outage. name describes the API server in logs, such as "the API server of wec1".
func NewOutage(name string) *Outage {
	return &Outage{name: name, now: time.Now, logged: map[string]time.Time{}}
}

// Failed reports a failed call.
func (o *Outage) Failed(err error) {
	if apierrors.IsConflict(err) || apierrors.IsAlreadyExists(err) {
		// The cache was out of date; the retry reads it again.
		return
	}
	o.mutex.Lock()
	defer o.mutex.Unlock()
	now := o.now()
	if away(err) {
		// A watch that resumes without changes causes no event, so an outage also ends after a quiet time.
		fresh := !o.down || now.Sub(o.refused) >= quiet
		o.down, o.refused = true, now
		if fresh {
			klog.InfoS("Cannot reach "+o.name+"; trying on", "err", err)
		}
		return
	}
	if last, isKnown := o.logged[err.Error()]; isKnown && now.Sub(last) < quiet {
		return
	}
	for message, last := range o.logged {
		if now.Sub(last) >= quiet {
			delete(o.logged, message)
		}
	}
	o.logged[err.Error()] = now
	klog.ErrorS(err, "Will retry", "from", o.name)
}

// Answered reports that the API server answers.
func (o *Outage) Answered() {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	if o.down {
		o.down = false
		klog.InfoS("Reached " + o.name + " again")
	}
}

// Watch makes an informer report to the outage instead of logging each failed attempt. It must be called before the
// informer runs.
func (o *Outage) Watch(informer cache.SharedIndexInformer) error {
	if err := informer.SetWatchErrorHandlerWithContext(func(_ context.Context, _ *cache.Reflector, err error) {
		switch {
		case errors.Is(err, io.EOF), apierrors.IsResourceExpired(err), apierrors.IsGone(err):
			// Watches end like this regularly.
		default:
			o.Failed(err)
		}
	}); err != nil {
		return err
	}
	answered := func(any) { o.Answered() }
	_, err := informer.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc:    answered,
		UpdateFunc: func(any, any) { o.Answered() },
		DeleteFunc: answered,
	})
	return err
}

// away reports whether an error means that the API server does not answer, and not that it refuses.
func away(err error) bool {
	return utilnet.IsConnectionRefused(err) || utilnet.IsConnectionReset(err) || utilnet.IsProbableEOF(err) ||
		utilnet.IsTimeout(err) || apierrors.IsServiceUnavailable(err) || apierrors.IsServerTimeout(err) ||
		errors.Is(err, context.DeadlineExceeded)
}
