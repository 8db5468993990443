// Package kubelet stands in for the scheduler, the kubelet, the volume provisioner and the load balancer of a
// WEC. It runs no containers: it creates one Node, and writes the status and the events of each Pod as a kubelet
// would. Annotations and images choose the fate of a Pod, see fate.go.
package kubelet

import (
	"context"
	"fmt"
	"sync"

	v1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/meta"
	"k8s.io/client-go/informers"
	coreinformers "k8s.io/client-go/informers/core/v1"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/kubernetes/scheme"
	typedv1 "k8s.io/client-go/kubernetes/typed/core/v1"
	listers "k8s.io/client-go/listers/core/v1"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/record"
	"k8s.io/klog/v2"

	"ks-helm-deploy/sandbox/internal/reconcile"
)

const workers = 8

// Options are the arguments of the stand-in. The three files are PEM.
type Options struct {
	// Cluster is the name of the WEC, and of the Node.
	Cluster string
	// Port is that of 127.0.0.1 at which the API server reads logs.
	Port     int
	CertFile string
	KeyFile  string
	// ClientCAFile holds the authority that signed the client certificate of the API server.
	ClientCAFile string
}

type kubelet struct {
	client kubernetes.Interface
	node   *v1.Node

	pods       listers.PodLister
	claims     listers.PersistentVolumeClaimLister
	services   listers.ServiceLister
	configMaps listers.ConfigMapLister
	secrets    listers.SecretLister

	// scheduler and recorder write events: the first as a scheduler, the second as a kubelet.
	scheduler record.EventRecorder
	recorder  record.EventRecorder

	mutex sync.Mutex
	// histories are those of the Pods, by namespace and name.
	histories map[cache.ObjectName]history
}

// Run runs until the context ends. It returns an error if the port is taken. It waits for an API server that
// does not answer.
func Run(ctx context.Context, wec *rest.Config, o Options) error {
	client, err := kubernetes.NewForConfig(wec)
	if err != nil {
		return fmt.Errorf("client of the WEC %s: %w", o.Cluster, err)
	}
	// Events have a rate limit of their own, as in a kubelet, so that they do not delay statuses.
	eventClient, err := kubernetes.NewForConfig(wec)
	if err != nil {
		return fmt.Errorf("client of the WEC %s: %w", o.Cluster, err)
	}
	factory := informers.NewSharedInformerFactoryWithOptions(client, 0, informers.WithTransform(keepNeeded))
	core := factory.Core().V1()
	broadcaster := record.NewBroadcaster(record.WithContext(ctx))
	defer broadcaster.Shutdown()
	broadcaster.StartRecordingToSink(&typedv1.EventSinkImpl{Interface: eventClient.CoreV1().Events("")})
	k := newKubelet(client, core, newNode(o))
	k.scheduler = broadcaster.NewRecorder(scheme.Scheme, v1.EventSource{Component: v1.DefaultSchedulerName})
	k.recorder = broadcaster.NewRecorder(scheme.Scheme, v1.EventSource{Component: "kubelet", Host: o.Cluster})
	server, err := k.listen(ctx, o)
	if err != nil {
		return err
	}

	outage := reconcile.NewOutage("the API server of " + o.Cluster)
	loops := loops{
		pods:     reconcile.NewLoop(k.syncPod, outage),
		claims:   reconcile.NewLoop(k.syncClaim, outage),
		services: reconcile.NewLoop(k.syncService, outage),
	}
	synced, err := k.watch(core, loops, outage)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if err := k.registerNode(ctx); err != nil {
		return err
	}
	factory.Start(ctx.Done())
	if !cache.WaitForCacheSync(ctx.Done(), synced...) {
		return nil
	}
	klog.InfoS("Node ready", "node", o.Cluster, "port", o.Port)
	var running sync.WaitGroup
	for _, loop := range []*reconcile.Loop[cache.ObjectName]{loops.pods, loops.claims, loops.services} {
		running.Go(func() { loop.Run(ctx, workers) })
	}
	err = server()
	cancel()
	running.Wait()
	return err
}

// newKubelet returns a stand-in without recorders of events.
func newKubelet(client kubernetes.Interface, core coreinformers.Interface, node *v1.Node) *kubelet {
	return &kubelet{
		client: client, node: node,
		pods: core.Pods().Lister(), claims: core.PersistentVolumeClaims().Lister(), services: core.Services().Lister(),
		configMaps: core.ConfigMaps().Lister(), secrets: core.Secrets().Lister(),
		histories: map[cache.ObjectName]history{},
	}
}

// loops are those of the kinds whose status the stand-in writes.
type loops struct {
	pods, claims, services *reconcile.Loop[cache.ObjectName]
}

// watch adds handlers to the informers, which must not run yet. It returns functions that report whether each has listed
// its objects.
func (k *kubelet) watch(core coreinformers.Interface, loops loops, outage *reconcile.Outage) ([]cache.InformerSynced, error) {
	pending := k.wakePending(loops.pods.Add)
	var synced []cache.InformerSynced
	for _, watch := range []struct {
		informer cache.SharedIndexInformer
		handlers []cache.ResourceEventHandler
	}{
		{core.Pods().Informer(), []cache.ResourceEventHandler{eachEvent(loops.pods.Add)}},
		{core.PersistentVolumeClaims().Informer(), []cache.ResourceEventHandler{eachEvent(loops.claims.Add), pending}},
		{core.Services().Informer(), []cache.ResourceEventHandler{eachEvent(loops.services.Add)}},
		{core.ConfigMaps().Informer(), []cache.ResourceEventHandler{pending}},
		{core.Secrets().Informer(), []cache.ResourceEventHandler{pending}},
	} {
		if err := outage.Watch(watch.informer); err != nil {
			return nil, err
		}
		for _, handler := range watch.handlers {
			if _, err := watch.informer.AddEventHandler(handler); err != nil {
				return nil, err
			}
		}
		synced = append(synced, watch.informer.HasSynced)
	}
	return synced, nil
}

// eachEvent calls the function with the name of each object that is added, changed or deleted.
func eachEvent(call func(cache.ObjectName)) cache.ResourceEventHandler {
	named := func(object any) {
		if name, err := cache.DeletionHandlingObjectToName(object); err == nil {
			call(name)
		}
	}
	return cache.ResourceEventHandlerFuncs{AddFunc: named, UpdateFunc: func(_, after any) { named(after) }, DeleteFunc: named}
}

// keepNeeded saves memory: it drops the managed fields of an object, and the values in ConfigMaps and Secrets.
// Nothing here reads them.
func keepNeeded(object any) (any, error) {
	switch object := object.(type) {
	case *v1.ConfigMap:
		object.Data, object.BinaryData = keysOf(object.Data), keysOf(object.BinaryData)
	case *v1.Secret:
		object.Data = keysOf(object.Data)
	}
	if accessor, err := meta.Accessor(object); err == nil {
		accessor.SetManagedFields(nil)
	}
	return object, nil
}

func keysOf[V any](content map[string]V) map[string]V {
	keys := make(map[string]V, len(content))
	for key := range content {
		var none V
		keys[key] = none
	}
	return keys
}
