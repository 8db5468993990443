package registration

import (
	"context"
	"time"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	coordination "k8s.io/client-go/applyconfigurations/coordination/v1"
	"k8s.io/client-go/kubernetes"
	coordinationclient "k8s.io/client-go/kubernetes/typed/coordination/v1"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/cache"
	clusterclient "open-cluster-management.io/api/client/cluster/clientset/versioned"
	clustertyped "open-cluster-management.io/api/client/cluster/clientset/versioned/typed/cluster/v1"
	clusterinformers "open-cluster-management.io/api/client/cluster/informers/externalversions"
	listers "open-cluster-management.io/api/client/cluster/listers/cluster/v1"
	clusterv1 "open-cluster-management.io/api/cluster/v1"

	"ks-helm-deploy/sandbox/internal/reconcile"
)

// leaseName is the name that OCM gives to the Lease.
const leaseName = "managed-cluster-lease"

const heartbeatWorkers = 4

// heartbeats reports clusters as alive that have no API server.
type heartbeats struct {
	fieldManager string
	leases       coordinationclient.LeasesGetter
	clusters     listers.ManagedClusterLister
	its          clustertyped.ManagedClusterInterface
}

// RunHeartbeats renews the Leases of many clusters in the ITS, at the intervals in their ManagedClusters, and sets
// those to available that are not. It runs until the context ends, and waits for an ITS that does not answer.
func RunHeartbeats(ctx context.Context, its *rest.Config, isOurs func(cluster string) bool, fieldManager string) error {
	client, err := kubernetes.NewForConfig(its)
	if err != nil {
		return err
	}
	clusterClient, err := clusterclient.NewForConfig(its)
	if err != nil {
		return err
	}
	factory := clusterinformers.NewSharedInformerFactory(clusterClient, 0)
	clusters := factory.Cluster().V1().ManagedClusters()
	outage := reconcile.NewOutage("the API server of the ITS")
	if err := outage.Watch(clusters.Informer()); err != nil {
		return err
	}
	beats := &heartbeats{fieldManager, client.CoordinationV1(), clusters.Lister(), clusterClient.ClusterV1().ManagedClusters()}
	loop := reconcile.NewLoop(beats.sync, outage)
	// The loop schedules the next heartbeat itself. Only new clusters and unavailable ones need an event.
	handler := cache.ResourceEventHandlerFuncs{
		AddFunc: func(object any) { loop.Add(object.(*clusterv1.ManagedCluster).Name) },
		UpdateFunc: func(_, after any) {
			if cluster := after.(*clusterv1.ManagedCluster); !available(cluster) {
				loop.Add(cluster.Name)
			}
		},
	}
	if _, err := clusters.Informer().AddEventHandler(cache.FilteringResourceEventHandler{
		FilterFunc: func(object any) bool {
			cluster, is := object.(*clusterv1.ManagedCluster)
			return is && isOurs(cluster.Name)
		},
		Handler: handler,
	}); err != nil {
		return err
	}
	factory.Start(ctx.Done())
	loop.Run(ctx, heartbeatWorkers)
	return nil
}

func (h *heartbeats) sync(ctx context.Context, name string) (time.Duration, error) {
	cluster, err := h.clusters.Get(name)
	if apierrors.IsNotFound(err) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	lease := coordination.Lease(leaseName, name).
		WithLabels(map[string]string{clusterv1.ClusterNameLabelKey: name}).
		WithSpec(coordination.LeaseSpec().WithHolderIdentity(leaseName).WithRenewTime(metav1.NowMicro()))
	options := metav1.ApplyOptions{FieldManager: h.fieldManager, Force: true}
	if _, err := h.leases.Leases(name).Apply(ctx, lease, options); err != nil {
		return 0, err
	}
	// After the Lease: with an old Lease, the hub would set the condition back at once.
	if !available(cluster) {
		changed := cluster.DeepCopy()
		meta.SetStatusCondition(&changed.Status.Conditions, isAvailable)
		if _, err := h.its.UpdateStatus(ctx, changed, metav1.UpdateOptions{}); err != nil {
			return 0, err
		}
	}
	return time.Duration(cluster.Spec.LeaseDurationSeconds) * time.Second, nil
}

func available(cluster *clusterv1.ManagedCluster) bool {
	return meta.IsStatusConditionTrue(cluster.Status.Conditions, clusterv1.ManagedClusterConditionAvailable)
}
