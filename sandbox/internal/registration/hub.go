// Package registration reports in the ITS which clusters are alive, like OCM's registration for clusters that have
// joined. The agent of each WEC renews a Lease and reports whether its API server answers; heartbeats do both for
// simulated clusters. The hub sets a ManagedCluster to unknown and unreachable when the Lease is too old.
package registration

import (
	"context"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
	clusterclient "open-cluster-management.io/api/client/cluster/clientset/versioned"
	clusterscheme "open-cluster-management.io/api/client/cluster/clientset/versioned/scheme"
	clusterinformers "open-cluster-management.io/api/client/cluster/informers/externalversions"
	clusterv1 "open-cluster-management.io/api/cluster/v1"
	"open-cluster-management.io/ocm/pkg/registration/hub/lease"
	"open-cluster-management.io/ocm/pkg/registration/hub/taint"
	"open-cluster-management.io/sdk-go/pkg/basecontroller/events"

	"ks-helm-deploy/sandbox/internal/objects"
)

const managedClusters = "managedclusters.cluster.open-cluster-management.io"

// RunHub runs OCM's controllers for Leases and taints in the ITS until the context ends. It waits
// until the ITS serves ManagedClusters.
func RunHub(ctx context.Context, its *rest.Config) error {
	definitions, err := dynamic.NewForConfig(its)
	if err != nil {
		return err
	}
	client, err := kubernetes.NewForConfig(its)
	if err != nil {
		return err
	}
	clusterClient, err := clusterclient.NewForConfig(its)
	if err != nil {
		return err
	}
	if err := objects.WaitEstablished(ctx, definitions, managedClusters); err != nil {
		return err
	}
	recorder, err := events.NewEventRecorder(ctx, clusterscheme.Scheme, client.EventsV1(), "registration-controller")
	if err != nil {
		return err
	}
	clusterFactory := clusterinformers.NewSharedInformerFactory(clusterClient, 0)
	clusters := clusterFactory.Cluster().V1().ManagedClusters()
	factory := informers.NewSharedInformerFactoryWithOptions(client, 0, informers.WithTweakListOptions(func(options *metav1.ListOptions) {
		options.LabelSelector = clusterv1.ClusterNameLabelKey
	}))
	leases := lease.NewClusterLeaseController(client, clusterClient, clusters, factory.Coordination().V1().Leases(), recorder)
	taints := taint.NewTaintController(clusterClient, clusters)
	clusterFactory.Start(ctx.Done())
	factory.Start(ctx.Done())
	go taints.Run(ctx, 1)
	leases.Run(ctx, 1)
	return nil
}
