// Package statusagent stands in for KubeStellar's status add-on of OCM: it reports the status of each
// object that the work agent applied in a WEC as one WorkStatus in the ITS.
package statusagent

import (
	"context"
	"fmt"
	"time"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/cache"
	"k8s.io/klog/v2"

	"ks-helm-deploy/sandbox/internal/reconcile"
	"ks-helm-deploy/sandbox/internal/workstatus"
)

const workers = 4

// agent reports for one WEC. The key of its loop is the name of a ManifestWork: unlike an
// AppliedManifestWork's UID it is still known when only the WorkStatuses are left.
type agent struct {
	cluster string

	works        cache.SharedIndexInformer
	appliedWorks cache.SharedIndexInformer
	workStatuses cache.SharedIndexInformer

	watches *watches
	writer  workstatus.Writer
	loop    *reconcile.Loop[string]
}

// Run reports from the WEC to the ITS until the context ends. The cluster is the name of the WEC's
// ManagedCluster, and so of its namespace in the ITS. API servers that go away are waited for.
func Run(ctx context.Context, wec, its *rest.Config, cluster string) error {
	wecClient, err := dynamic.NewForConfig(faster(wec))
	if err != nil {
		return fmt.Errorf("client of the WEC %s: %w", cluster, err)
	}
	itsClient, err := dynamic.NewForConfig(faster(its))
	if err != nil {
		return fmt.Errorf("client of the ITS: %w", err)
	}
	a, err := newAgent(ctx, wecClient, itsClient, cluster)
	if err != nil {
		return err
	}
	return a.run(ctx)
}

// faster raises client-go's default of 5 requests a second, which a release with many objects feels.
func faster(config *rest.Config) *rest.Config {
	config = rest.CopyConfig(config)
	config.QPS, config.Burst = 50, 100
	return rest.AddUserAgent(config, workstatus.FieldManager)
}

func newAgent(ctx context.Context, wec, its dynamic.Interface, cluster string) (*agent, error) {
	wecOutage := reconcile.NewOutage("the API server of " + cluster)
	itsOutage := reconcile.NewOutage("the API server of the ITS")
	a := &agent{cluster: cluster}
	a.loop = reconcile.NewLoop(a.sync, itsOutage)
	a.watches = newWatches(ctx, wec, wecOutage, a.objectChanged, a.loop.Add)

	var err error
	if a.works, err = reconcile.Informer(its, workstatus.ManifestWorks, cluster, itsOutage, keepMetadata, cache.Indexers{}); err != nil {
		return nil, err
	}
	a.workStatuses, err = reconcile.Informer(its, workstatus.Resource, cluster, itsOutage, nil, workstatus.Indexers())
	if err != nil {
		return nil, err
	}
	a.appliedWorks, err = reconcile.Informer(wec, appliedManifestWorks, "", wecOutage, nil,
		cache.Indexers{byWork: workNames, byObject: objectKeys})
	if err != nil {
		return nil, err
	}
	a.writer = workstatus.NewWriter(its, a.workStatuses.GetIndexer())
	for informer, names := range map[cache.SharedIndexInformer]func(any) ([]string, error){
		a.works: objectName, a.workStatuses: workstatus.OwnerNames, a.appliedWorks: workNames,
	} {
		if _, err := informer.AddEventHandler(reconcile.EachEvent(a.enqueue(names))); err != nil {
			return nil, err
		}
	}
	return a, nil
}

func (a *agent) run(ctx context.Context) error {
	synced := []cache.InformerSynced{}
	for _, informer := range []cache.SharedIndexInformer{a.works, a.workStatuses, a.appliedWorks} {
		go informer.RunWithContext(ctx)
		synced = append(synced, informer.HasSynced)
	}
	// Without all three caches it would take what it cannot see yet for removed.
	if !cache.WaitForCacheSync(ctx.Done(), synced...) {
		return nil
	}
	klog.InfoS("Reporting status", "cluster", a.cluster)
	a.loop.Run(ctx, workers)
	return nil
}

func (a *agent) enqueue(names func(any) ([]string, error)) func(any) {
	return func(object any) {
		// The functions read objects of types that this package asked for.
		keys, err := names(object)
		if err != nil {
			klog.ErrorS(err, "Event of an unexpected object")
			return
		}
		for _, key := range keys {
			a.loop.Add(key)
		}
	}
}

// objectChanged wakes the ManifestWorks that brought an object of the WEC.
func (a *agent) objectChanged(key string) {
	applied, err := a.appliedWorks.GetIndexer().ByIndex(byObject, key)
	if err != nil {
		klog.ErrorS(err, "Index of applied objects")
		return
	}
	for _, work := range applied {
		a.enqueue(workNames)(work)
	}
}

func (a *agent) sync(ctx context.Context, name string) (time.Duration, error) {
	work, err := a.workToReport(name)
	if err != nil {
		return 0, err
	}
	applied, err := a.appliedFor(work)
	if err != nil {
		return 0, err
	}
	a.watches.hold(name, kindsOf(applied))
	var reports []workstatus.Report
	for _, object := range applied {
		found, synced := a.watches.get(object)
		if !synced {
			// The watch wakes this ManifestWork once it has listed its objects.
			return 0, nil
		}
		if found != nil {
			reports = append(reports, workstatus.Report{Work: object.work, Kind: object.kind, Object: found})
		}
	}
	return 0, a.writer.Write(ctx, cache.NewObjectName(a.cluster, name), work, reports)
}

// workToReport is the ManifestWork of that name, or nil when nothing of it has to be reported.
func (a *agent) workToReport(name string) (*unstructured.Unstructured, error) {
	stored, exists, err := a.works.GetIndexer().GetByKey(a.cluster + "/" + name)
	if err != nil || !exists || !workstatus.IsAskedFor(stored.(*unstructured.Unstructured)) {
		return nil, err
	}
	return stored.(*unstructured.Unstructured), nil
}

// appliedFor lists what the WEC got from a ManifestWork and what has to be reported of it.
func (a *agent) appliedFor(work *unstructured.Unstructured) ([]appliedObject, error) {
	if work == nil {
		return nil, nil
	}
	indexed, err := a.appliedWorks.GetIndexer().ByIndex(byWork, work.GetName())
	if err != nil {
		return nil, err
	}
	var applied []appliedObject
	for _, work := range indexed {
		applied = append(applied, appliedObjects(work.(*unstructured.Unstructured))...)
	}
	return applied, nil
}
