// Package inventory fills an empty ITS with the kinds of OCM, KubeFlex and KubeStellar, the ControlPlane of each
// space, and a ManagedCluster for each cluster. It stands in for KubeFlex, for KubeStellar's core chart, which
// sets up the ITS, and for OCM, which registers clusters.
package inventory

import (
	"context"

	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/tools/clientcmd"

	"ks-helm-deploy/sandbox/internal/clusters"
)

// Install creates what is missing. It keeps what exists, such as labels that a test changed.
func Install(ctx context.Context, o Options) error {
	config, err := clientcmd.BuildConfigFromFlags("", o.ITSKubeconfig)
	if err != nil {
		return err
	}
	config.QPS, config.Burst = 1000, 1000
	client, err := dynamic.NewForConfig(config)
	if err != nil {
		return err
	}
	if err := installCRDs(ctx, client); err != nil {
		return err
	}
	spaces := []struct{ name, role, kind, kubeconfig string }{
		// The ITS is also the cluster that hosts KubeFlex.
		{clusters.ITSContext, "its", "host", o.ITSKubeconfig},
		{clusters.WDSContext, "wds", "k8s", o.WDSKubeconfig},
	}
	for _, space := range spaces {
		if err := installControlPlane(ctx, client, space.name, space.role, space.kind, space.kubeconfig); err != nil {
			return err
		}
	}
	for _, cluster := range o.Clusters {
		if err := register(ctx, client, cluster, o.leaseSeconds()); err != nil {
			return err
		}
	}
	return registerSimulated(ctx, client, o.Simulated)
}
