package registration

import (
	"context"
	"fmt"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/fields"
	"k8s.io/client-go/discovery"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/cache"
	clusterclient "open-cluster-management.io/api/client/cluster/clientset/versioned"
	clusterinformers "open-cluster-management.io/api/client/cluster/informers/externalversions"
	"open-cluster-management.io/ocm/pkg/registration/spoke/lease"

	"ks-helm-deploy/sandbox/internal/reconcile"
)

// RunAgent renews the Lease of a WEC in the ITS at the interval in its ManagedCluster. Each period, it also reports
// whether the API server of the WEC answers. It runs until the context ends, and waits for API servers that do not
// answer.
func RunAgent(ctx context.Context, its, wec *rest.Config, cluster string, period time.Duration) error {
	client, err := kubernetes.NewForConfig(its)
	if err != nil {
		return err
	}
	clusterClient, err := clusterclient.NewForConfig(its)
	if err != nil {
		return err
	}
	wecClient, err := discovery.NewDiscoveryClientForConfig(wec)
	if err != nil {
		return fmt.Errorf("client of the WEC %s: %w", cluster, err)
	}
	factory := clusterinformers.NewSharedInformerFactoryWithOptions(clusterClient, 0,
		clusterinformers.WithTweakListOptions(func(options *metav1.ListOptions) {
			options.FieldSelector = fields.OneTermEqualSelector("metadata.name", cluster).String()
		}))
	clusters := factory.Cluster().V1().ManagedClusters()
	outage := reconcile.NewOutage("the API server of the ITS")
	if err := outage.Watch(clusters.Informer()); err != nil {
		return err
	}
	availability := &availability{clusters.Lister(), clusterClient.ClusterV1().ManagedClusters(), wecClient, period}
	loop := reconcile.NewLoop(availability.sync, outage)
	if _, err := clusters.Informer().AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc:    func(any) { loop.Add(cluster) },
		UpdateFunc: func(any, any) { loop.Add(cluster) },
	}); err != nil {
		return err
	}
	leases := lease.NewManagedClusterLeaseController(cluster, client.CoordinationV1().Leases(cluster), clusters)
	factory.Start(ctx.Done())
	go leases.Run(ctx, 1)
	loop.Run(ctx, 1)
	return nil
}
