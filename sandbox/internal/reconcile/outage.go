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

// quiet is how long the same message stays unsaid: retries would fill a log otherwise.
const quiet = time.Minute

// Outage tells once that an API server is away and once that it is back. Other errors it tells as
// they come, the same one not more than once a minute.
type Outage struct {
	name string
	now  func() time.Time

	mutex sync.Mutex
	down  bool
	// refused is when the API server was last found to be away.
	refused time.Time
	told    map[string]time.Time
}

// NewOutage is for the API server that the name describes, such as "the API server of wec1".
func NewOutage(name string) *Outage {
	return &Outage{name: name, now: time.Now, told: map[string]time.Time{}}
}

// Failed notes a failed call.
func (o *Outage) Failed(err error) {
	if apierrors.IsConflict(err) || apierrors.IsAlreadyExists(err) {
		// The cache was behind; the retry reads what is there.
		return
	}
	o.mutex.Lock()
	defer o.mutex.Unlock()
	now := o.now()
	if away(err) {
		// A watch that resumes brings no event when nothing changed, so an outage also ends by silence.
		fresh := !o.down || now.Sub(o.refused) >= quiet
		o.down, o.refused = true, now
		if fresh {
			klog.InfoS("Cannot reach "+o.name+"; trying on", "err", err)
		}
		return
	}
	if last, said := o.told[err.Error()]; said && now.Sub(last) < quiet {
		return
	}
	for message, last := range o.told {
		if now.Sub(last) >= quiet {
			delete(o.told, message)
		}
	}
	o.told[err.Error()] = now
	klog.ErrorS(err, "Will retry", "from", o.name)
}

// Answered notes that the API server answers.
func (o *Outage) Answered() {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	if o.down {
		o.down = false
		klog.InfoS("Reached " + o.name + " again")
	}
}

// Watch makes an informer report through the outage instead of logging each failed attempt. It must
// be called before the informer runs. Informers list again by themselves.
func (o *Outage) Watch(informer cache.SharedIndexInformer) error {
	if err := informer.SetWatchErrorHandlerWithContext(func(_ context.Context, _ *cache.Reflector, err error) {
		switch {
		case errors.Is(err, io.EOF), apierrors.IsResourceExpired(err), apierrors.IsGone(err):
			// The ordinary end of a watch.
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

// away says whether an error means that nobody answers, rather than that the answer is no.
func away(err error) bool {
	return utilnet.IsConnectionRefused(err) || utilnet.IsConnectionReset(err) || utilnet.IsProbableEOF(err) ||
		utilnet.IsTimeout(err) || apierrors.IsServiceUnavailable(err) || apierrors.IsServerTimeout(err) ||
		errors.Is(err, context.DeadlineExceeded)
}
