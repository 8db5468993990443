package statusagent

import (
	"context"
	"sync"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/tools/cache"
	"k8s.io/klog/v2"

	"ks-helm-deploy/sandbox/internal/reconcile"
)

// watches runs one watch for each kind of which ManifestWorks have objects in the WEC.
type watches struct {
	ctx     context.Context
	client  dynamic.Interface
	outage  *reconcile.Outage
	changed func(objectKey string)
	listed  func(work string)

	mutex sync.Mutex
	kinds map[schema.GroupVersionResource]*watch
	// held are the kinds of each ManifestWork.
	held map[string]map[schema.GroupVersionResource]bool
}

type watch struct {
	informer cache.SharedIndexInformer
	cancel   context.CancelFunc
	// holders are the ManifestWorks with objects of the kind.
	holders map[string]bool
}

// newWatches returns watches that call changed with the key of each object that is added, changed or deleted. They call
// listed with each ManifestWork that waits for a new watch, once the watch has listed its objects.
func newWatches(
	ctx context.Context, client dynamic.Interface, outage *reconcile.Outage,
	changed func(objectKey string), listed func(work string),
) *watches {
	return &watches{
		ctx: ctx, client: client, outage: outage, changed: changed, listed: listed,
		kinds: map[schema.GroupVersionResource]*watch{},
		held:  map[string]map[schema.GroupVersionResource]bool{},
	}
}

// hold replaces the kinds that a ManifestWork needs. It starts and stops watches accordingly.
func (w *watches) hold(work string, kinds map[schema.GroupVersionResource]bool) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	for kind := range kinds {
		if w.kinds[kind] == nil {
			started, err := w.start(kind)
			if err != nil {
				klog.ErrorS(err, "Cannot watch", "resource", kind)
				continue
			}
			w.kinds[kind] = started
		}
		w.kinds[kind].holders[work] = true
	}
	for kind := range w.held[work] {
		if watch := w.kinds[kind]; watch != nil && !kinds[kind] {
			delete(watch.holders, work)
			if len(watch.holders) == 0 {
				watch.cancel()
				delete(w.kinds, kind)
			}
		}
	}
	if len(kinds) == 0 {
		delete(w.held, work)
		return
	}
	w.held[work] = kinds
}

func (w *watches) start(kind schema.GroupVersionResource) (*watch, error) {
	informer, err := reconcile.Informer(w.client, kind, "", w.outage, keepStatus, cache.Indexers{})
	if err != nil {
		return nil, err
	}
	registration, err := informer.AddEventHandler(reconcile.EachEvent(func(object any) {
		if changed, err := asUnstructured(object); err == nil {
			w.changed(objectKey(kind, changed.GetNamespace(), changed.GetName()))
		}
	}))
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(w.ctx)
	started := &watch{informer, cancel, map[string]bool{}}
	go informer.RunWithContext(ctx)
	go w.wakeWhenListed(ctx, kind, started, registration.HasSynced)
	return started, nil
}

// wakeWhenListed calls listed for each ManifestWork of the kind. Objects that do not exist cause no event, so their
// ManifestWorks would wait forever.
func (w *watches) wakeWhenListed(
	ctx context.Context, kind schema.GroupVersionResource, started *watch, listed cache.InformerSynced,
) {
	if !cache.WaitForCacheSync(ctx.Done(), listed) {
		return
	}
	w.mutex.Lock()
	var holders []string
	for holder := range started.holders {
		holders = append(holders, holder)
	}
	w.mutex.Unlock()
	for _, holder := range holders {
		w.listed(holder)
	}
}

// get returns the object, or nil if the WEC does not have it. synced is false until the watch of the kind has listed
// its objects.
func (w *watches) get(object appliedObject) (found *unstructured.Unstructured, synced bool) {
	w.mutex.Lock()
	watch := w.kinds[object.kind]
	w.mutex.Unlock()
	if watch == nil || !watch.informer.HasSynced() {
		return nil, false
	}
	key := cache.NewObjectName(object.namespace, object.name).String()
	// No error: the store of an informer returns none.
	stored, exists, _ := watch.informer.GetStore().GetByKey(key)
	if !exists {
		return nil, true
	}
	return stored.(*unstructured.Unstructured), true
}

// running lists the kinds that are watched.
func (w *watches) running() []schema.GroupVersionResource {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	var kinds []schema.GroupVersionResource
	for kind := range w.kinds {
		kinds = append(kinds, kind)
	}
	return kinds
}
