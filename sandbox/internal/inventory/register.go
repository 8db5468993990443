package inventory

import (
	"context"
	"time"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/client-go/dynamic"
	clusterv1 "open-cluster-management.io/api/cluster/v1"

	"ks-helm-deploy/sandbox/internal/objects"
)

// register creates what `clusteradm accept` leaves for a cluster: the ManagedCluster, with the conditions of a
// cluster that joined, and its namespace.
func register(ctx context.Context, client dynamic.Interface, cluster Cluster, leaseSeconds int64) error {
	labels := map[string]any{}
	for key, value := range cluster.Labels {
		labels[key] = value
	}
	object := &unstructured.Unstructured{Object: map[string]any{
		"apiVersion": clusterv1.GroupVersion.String(), "kind": "ManagedCluster",
		"metadata": map[string]any{"name": cluster.Name, "labels": labels},
		"spec":     map[string]any{"hubAcceptsClient": true, "leaseDurationSeconds": leaseSeconds},
	}}
	created, err := objects.Ensure(ctx, client, object)
	if err != nil {
		return err
	}
	namespace := namespaceObject(cluster.Name, map[string]any{clusterv1.ClusterNameLabelKey: cluster.Name})
	if err := objects.Apply(ctx, client, &unstructured.Unstructured{Object: namespace}); err != nil {
		return err
	}
	if !created {
		return nil
	}
	now := time.Now().UTC().Format(time.RFC3339)
	condition := func(kind, reason, message string) map[string]any {
		return map[string]any{"type": kind, "status": "True", "reason": reason, "message": message, "lastTransitionTime": now}
	}
	return objects.ApplyStatus(ctx, client, &unstructured.Unstructured{Object: map[string]any{
		"apiVersion": object.GetAPIVersion(), "kind": object.GetKind(), "metadata": map[string]any{"name": cluster.Name},
		"status": map[string]any{"conditions": []any{
			condition(clusterv1.ManagedClusterConditionHubAccepted, "HubClusterAdminAccepted", "Accepted by hub cluster admin"),
			condition(clusterv1.ManagedClusterConditionJoined, "ManagedClusterJoined", "Managed cluster joined"),
			condition(clusterv1.ManagedClusterConditionAvailable, "ManagedClusterAvailable", "Managed cluster is available"),
		}},
	}})
}

func namespaceObject(name string, labels map[string]any) map[string]any {
	metadata := map[string]any{"name": name}
	if labels != nil {
		metadata["labels"] = labels
	}
	return map[string]any{"apiVersion": "v1", "kind": "Namespace", "metadata": metadata}
}
