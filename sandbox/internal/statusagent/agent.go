// Package statusagent stands in for KubeStellar's status add-on of OCM. It writes one WorkStatus in the ITS for each
// object that the work agent applied in a WEC.
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

// agent reports for one WEC. The key of its loop is the name of a ManifestWork. Unlike the UID of the
// AppliedManifestWork, it is also known when only WorkStatuses are left.
type agent struct {
	cluster string

	works        cache.SharedIndexInformer
	appliedWorks cache.SharedIndexInformer
	workStatuses cache.SharedIndexInformer

	watches *watches
	writer  workstatus.Writer
	loop    *reconcile.Loop[string]
}

// Run reports from the WEC to the ITS until the context ends. cluster is the name of the ManagedCluster, and of its
// namespace in the ITS. Run waits for API servers that do not answer.
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

// faster raises client-go's default of 5 requests a second, which delays a release with many objects.
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
	// Without all three caches, the agent would take objects that are not listed yet for deleted ones.
	if !cache.WaitForCacheSync(ctx.Done(), synced...) {
		return nil
	}
	klog.InfoS("Reporting status", "cluster", a.cluster)
	a.loop.Run(ctx, workers)
	return nil
}

func (a *agent) enqueue(names func(any) ([]string, error)) func(any) {
	return func(object any) {
		// An error is a fault of this package: it requested the types of these objects.
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

// objectChanged adds the ManifestWorks of an object in the WEC to the loop.
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
			// The watch adds this ManifestWork to the loop again once it has listed its objects.
			return 0, nil
		}
		if found != nil {
			reports = append(reports, workstatus.Report{Work: object.work, Kind: object.kind, Object: found})
		}
	}
	return 0, a.writer.Write(ctx, cache.NewObjectName(a.cluster, name), work, reports)
}

// workToReport returns the ManifestWork of that name, or nil if there is nothing to report of it.
func (a *agent) workToReport(name string) (*unstructured.Unstructured, error) {
	stored, exists, err := a.works.GetIndexer().GetByKey(a.cluster + "/" + name)
	if err != nil || !exists || !workstatus.IsAskedFor(stored.(*unstructured.Unstructured)) {
		return nil, err
	}
	return stored.(*unstructured.Unstructured), nil
}

// appliedFor lists the objects of a ManifestWork in the WEC that report a status.
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
