// Package simulated stands in for clusters that do not exist. In the ITS it writes what OCM's work agents and
// registration agents and KubeStellar's status agents would write if nothing failed. One process does this for all
// clusters, so that hundreds of them fit on a machine.
package simulated

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/clientcmd"
	"k8s.io/klog/v2"

	"ks-helm-deploy/sandbox/internal/clusters"
	"ks-helm-deploy/sandbox/internal/reconcile"
	"ks-helm-deploy/sandbox/internal/registration"
	"ks-helm-deploy/sandbox/internal/workstatus"
)

// workers is enough to keep the ITS busy; more workers would wait for it.
const workers = 16

// fieldManager is that of ManifestWorks and Leases. WorkStatuses have workstatus.FieldManager.
const fieldManager = "simulated-agent"

// Options are the arguments of the program.
type Options struct {
	ITSKubeconfig string
	Clusters      int
}

// AddFlags registers the options as flags.
func (o *Options) AddFlags(flags *flag.FlagSet) {
	flags.StringVar(&o.ITSKubeconfig, "its-kubeconfig", "", "kubeconfig of the ITS")
	flags.IntVar(&o.Clusters, "clusters", 0, "number of simulated clusters")
}

// Run runs until the context ends or a part fails. It waits for an ITS that does not answer yet.
func Run(ctx context.Context, o Options) error {
	its, err := clientcmd.BuildConfigFromFlags("", o.ITSKubeconfig)
	if err != nil {
		return fmt.Errorf("kubeconfig: %w", err)
	}
	// Each real agent has a rate limit of its own, so this limit for all has to be high.
	its.QPS, its.Burst = 400, 800
	rest.AddUserAgent(its, fieldManager)
	names := map[string]bool{}
	for number := 1; number <= o.Clusters; number++ {
		names[clusters.Simulated(number)] = true
	}
	isOurs := func(cluster string) bool { return names[cluster] }
	return reconcile.RunParts(ctx, map[string]func(context.Context) error{
		"heartbeats": func(ctx context.Context) error {
			return registration.RunHeartbeats(ctx, its, isOurs, fieldManager)
		},
		"agents": func(ctx context.Context) error {
			client, err := dynamic.NewForConfig(its)
			if err != nil {
				return err
			}
			a, err := newAgent(client, isOurs)
			if err != nil {
				return err
			}
			return a.run(ctx)
		},
	})
}

// agent answers ManifestWorks in the namespaces of simulated clusters.
type agent struct {
	its          dynamic.Interface
	works        cache.SharedIndexInformer
	workStatuses cache.SharedIndexInformer
	writer       workstatus.Writer
	generations  *generations
	loop         *reconcile.Loop[cache.ObjectName]
}

func newAgent(its dynamic.Interface, isOurs func(cluster string) bool) (*agent, error) {
	outage := reconcile.NewOutage("the API server of the ITS")
	a := &agent{its: its, generations: newGenerations()}
	a.loop = reconcile.NewLoop(a.sync, outage)
	var err error
	if a.works, err = reconcile.Informer(its, workstatus.ManifestWorks, "", outage, withoutManagers, cache.Indexers{}); err != nil {
		return nil, err
	}
	a.workStatuses, err = reconcile.Informer(its, workstatus.Resource, "", outage, withoutManagers, workstatus.Indexers())
	if err != nil {
		return nil, err
	}
	a.writer = workstatus.NewWriter(its, a.workStatuses.GetIndexer())
	add := func(namespace, work string) {
		if isOurs(namespace) {
			a.loop.Add(cache.NewObjectName(namespace, work))
		}
	}
	if _, err := a.works.AddEventHandler(changes(func(work *unstructured.Unstructured) {
		add(work.GetNamespace(), work.GetName())
	})); err != nil {
		return nil, err
	}
	_, err = a.workStatuses.AddEventHandler(deletions(func(status *unstructured.Unstructured) {
		// No error: the index has read the same object.
		names, _ := workstatus.OwnerNames(status)
		for _, name := range names {
			add(status.GetNamespace(), name)
		}
	}))
	return a, err
}

// changes calls the function with each ManifestWork that is added, deleted or changed, but not for a change of its
// status. This agent wrote that status itself, and while its cache lacks it, the API server would refuse the next.
func changes(call func(*unstructured.Unstructured)) cache.ResourceEventHandler {
	return cache.ResourceEventHandlerFuncs{
		AddFunc: func(object any) { call(object.(*unstructured.Unstructured)) },
		UpdateFunc: func(before, after any) {
			earlier, later := before.(*unstructured.Unstructured), after.(*unstructured.Unstructured)
			if earlier.GetGeneration() != later.GetGeneration() || earlier.GetUID() != later.GetUID() ||
				!maps.Equal(earlier.GetLabels(), later.GetLabels()) || later.GetDeletionTimestamp() != nil {
				call(later)
			}
		},
		DeleteFunc: deletions(call).OnDelete,
	}
}

// deletions calls the function with each object that is deleted.
func deletions(call func(*unstructured.Unstructured)) cache.ResourceEventHandler {
	return cache.ResourceEventHandlerFuncs{DeleteFunc: func(object any) {
		if unknown, missed := object.(cache.DeletedFinalStateUnknown); missed {
			object = unknown.Obj
		}
		call(object.(*unstructured.Unstructured))
	}}
}

// withoutManagers drops the managed fields, which are half of a small object. Nothing here reads them.
func withoutManagers(object any) (any, error) {
	if managed, is := object.(metav1.Object); is {
		managed.SetManagedFields(nil)
	}
	return object, nil
}

func (a *agent) run(ctx context.Context) error {
	go a.works.RunWithContext(ctx)
	go a.workStatuses.RunWithContext(ctx)
	// Without both caches, the agent would take objects that are not listed yet for deleted or for new ones.
	if !cache.WaitForCacheSync(ctx.Done(), a.works.HasSynced, a.workStatuses.HasSynced) {
		return nil
	}
	klog.InfoS("Answering for simulated clusters")
	a.loop.Run(ctx, workers)
	return nil
}

func (a *agent) sync(ctx context.Context, key cache.ObjectName) (time.Duration, error) {
	stored, exists, err := a.works.GetIndexer().GetByKey(key.String())
	if err != nil {
		return 0, err
	}
	if !exists || stored.(*unstructured.Unstructured).GetDeletionTimestamp() != nil {
		// No finalizer: there is no cluster from which objects have to be removed.
		a.generations.forget(key)
		return 0, a.writer.Write(ctx, key, nil, nil)
	}
	work := stored.(*unstructured.Unstructured)
	manifests := manifestsOf(work)
	// A fixed time, so that unchanged content has an unchanged status, which is not written again.
	since := work.GetCreationTimestamp().UTC().Format(time.RFC3339)
	var reports []workstatus.Report
	if workstatus.IsAskedFor(work) {
		if reports, err = a.reports(key, work, manifests, since); err != nil {
			return 0, err
		}
	}
	if !isApplied(work) {
		if err := a.writeApplied(ctx, key, appliedStatus(work, manifests, since)); err != nil {
			return 0, err
		}
	}
	return 0, a.writer.Write(ctx, key, work, reports)
}

// reports returns what the status agent of the cluster would report.
func (a *agent) reports(
	key cache.ObjectName, work *unstructured.Unstructured, manifests []*unstructured.Unstructured, since string,
) ([]workstatus.Report, error) {
	var reports []workstatus.Report
	for _, manifest := range manifests {
		kind := kindOf(manifest)
		if workstatus.IsSilent(kind) {
			continue
		}
		// The UID of the ManifestWork replaces that of the AppliedManifestWork, which does not exist.
		report := workstatus.Report{Work: work.GetUID(), Kind: kind, Object: manifest}
		before, exists, err := a.workStatuses.GetIndexer().GetByKey(cache.NewObjectName(key.Namespace, report.Name()).String())
		if err != nil {
			return nil, err
		}
		reported := int64(0)
		if exists {
			reported = number(before.(*unstructured.Unstructured), 0, "status", "observedGeneration")
		}
		now, err := contentOf(manifest)
		if err != nil {
			return nil, err
		}
		generation := a.generations.next(key, report.Name(), now, reported, isApplied(work))
		delete(manifest.Object, "status")
		if status := healthyStatus(manifest, generation, since); status != nil {
			manifest.Object["status"] = status
		}
		reports = append(reports, report)
	}
	return reports, nil
}

// writeApplied sets the status with a patch: if the ManifestWork changes at the same time, this is no conflict. The
// generation in the conditions shows to which content the status belongs.
func (a *agent) writeApplied(ctx context.Context, key cache.ObjectName, status map[string]any) error {
	patch, err := json.Marshal(map[string]any{"status": status})
	if err != nil {
		return err
	}
	_, err = a.its.Resource(workstatus.ManifestWorks).Namespace(key.Namespace).Patch(
		ctx, key.Name, types.MergePatchType, patch, metav1.PatchOptions{FieldManager: fieldManager}, "status")
	return err
}
