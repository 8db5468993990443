// Package kubelet stands in for the scheduler, the kubelet, the volume provisioner and the load
// balancer of a WEC. It runs nothing: it makes one Node, and writes for each Pod the status and the
// events that a kubelet would. Annotations and images choose the fate of a Pod, see fate.go.
package kubelet

import (
	"context"
	"fmt"
	"sync"

	v1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/meta"
	"k8s.io/client-go/informers"
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
	// Cluster names the WEC, and so the Node.
	Cluster string
	// Port of 127.0.0.1 on which the API server asks for logs.
	Port     int
	CertFile string
	KeyFile  string
	// ClientCAFile holds the authority that the API server's client certificate must be from.
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

	// scheduler and recorder tell events as the two programs that this one stands in for.
	scheduler record.EventRecorder
	recorder  record.EventRecorder

	mutex sync.Mutex
	// histories is what the statuses of the Pods do not tell, by namespace and name.
	histories map[cache.ObjectName]history
}

// Run works until the context ends, or fails when the port cannot be had. An API server that goes
// away is waited for.
func Run(ctx context.Context, wec *rest.Config, o Options) error {
	client, err := kubernetes.NewForConfig(wec)
	if err != nil {
		return fmt.Errorf("client of the WEC %s: %w", o.Cluster, err)
	}
	// Events have a rate of their own, as in a kubelet: they must not hold up statuses.
	eventClient, err := kubernetes.NewForConfig(wec)
	if err != nil {
		return fmt.Errorf("client of the WEC %s: %w", o.Cluster, err)
	}
	factory := informers.NewSharedInformerFactoryWithOptions(client, 0, informers.WithTransform(keepNeeded))
	core := factory.Core().V1()
	broadcaster := record.NewBroadcaster(record.WithContext(ctx))
	defer broadcaster.Shutdown()
	broadcaster.StartRecordingToSink(&typedv1.EventSinkImpl{Interface: eventClient.CoreV1().Events("")})
	k := &kubelet{
		client: client, node: newNode(o),
		pods: core.Pods().Lister(), claims: core.PersistentVolumeClaims().Lister(), services: core.Services().Lister(),
		configMaps: core.ConfigMaps().Lister(), secrets: core.Secrets().Lister(),
		scheduler: broadcaster.NewRecorder(scheme.Scheme, v1.EventSource{Component: v1.DefaultSchedulerName}),
		recorder:  broadcaster.NewRecorder(scheme.Scheme, v1.EventSource{Component: "kubelet", Host: o.Cluster}),
		histories: map[cache.ObjectName]history{},
	}
	server, err := k.listen(ctx, o)
	if err != nil {
		return err
	}

	outage := reconcile.NewOutage("the API server of " + o.Cluster)
	podLoop := reconcile.NewLoop(k.syncPod, outage)
	claimLoop := reconcile.NewLoop(k.syncClaim, outage)
	serviceLoop := reconcile.NewLoop(k.syncService, outage)
	pods := core.Pods().Informer()
	claims := core.PersistentVolumeClaims().Informer()
	services := core.Services().Informer()
	configMaps := core.ConfigMaps().Informer()
	secrets := core.Secrets().Informer()
	pending := k.wakePending(podLoop.Add)
	var synced []cache.InformerSynced
	for _, watch := range []struct {
		informer cache.SharedIndexInformer
		handlers []cache.ResourceEventHandler
	}{
		{pods, []cache.ResourceEventHandler{eachEvent(podLoop.Add)}},
		{claims, []cache.ResourceEventHandler{eachEvent(claimLoop.Add), pending}},
		{services, []cache.ResourceEventHandler{eachEvent(serviceLoop.Add)}},
		{configMaps, []cache.ResourceEventHandler{pending}},
		{secrets, []cache.ResourceEventHandler{pending}},
	} {
		if err := outage.Watch(watch.informer); err != nil {
			return err
		}
		for _, handler := range watch.handlers {
			if _, err := watch.informer.AddEventHandler(handler); err != nil {
				return err
			}
		}
		synced = append(synced, watch.informer.HasSynced)
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
	for _, loop := range []*reconcile.Loop[cache.ObjectName]{podLoop, claimLoop, serviceLoop} {
		running.Go(func() { loop.Run(ctx, workers) })
	}
	err = server()
	cancel()
	running.Wait()
	return err
}

// eachEvent calls the function with the name of each object that was added, changed or deleted.
func eachEvent(call func(cache.ObjectName)) cache.ResourceEventHandler {
	named := func(object any) {
		if name, err := cache.DeletionHandlingObjectToName(object); err == nil {
			call(name)
		}
	}
	return cache.ResourceEventHandlerFuncs{AddFunc: named, UpdateFunc: func(_, after any) { named(after) }, DeleteFunc: named}
}

// keepNeeded forgets what nobody here reads and what is most of an object's size: who manages its
// fields, and the contents of ConfigMaps and Secrets but for their keys.
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
