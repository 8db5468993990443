package simulated

import (
	"testing"

	apiequality "k8s.io/apimachinery/pkg/api/equality"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

const since = "2026-01-01T00:00:00Z"

func object(apiVersion, kind string, spec map[string]any) *unstructured.Unstructured {
	return &unstructured.Unstructured{Object: map[string]any{
		"apiVersion": apiVersion, "kind": kind, "metadata": map[string]any{"name": "web", "namespace": "shop"}, "spec": spec,
	}}
}

func TestHealthyStatus(t *testing.T) {
	three := map[string]any{"replicas": int64(3)}
	for _, c := range []struct {
		object *unstructured.Unstructured
		// want holds some of the fields of the status.
		want map[string]any
	}{
		{object("apps/v1", "Deployment", three), map[string]any{
			"observedGeneration": int64(7), "replicas": int64(3), "updatedReplicas": int64(3), "availableReplicas": int64(3),
		}},
		{object("apps/v1", "Deployment", nil), map[string]any{"availableReplicas": int64(1)}},
		{object("apps/v1", "Deployment", map[string]any{"replicas": int64(0)}), map[string]any{"availableReplicas": int64(0)}},
		{object("apps/v1", "StatefulSet", three), map[string]any{
			"observedGeneration": int64(7), "readyReplicas": int64(3), "updatedReplicas": int64(3),
			"currentRevision": "web-7", "updateRevision": "web-7",
		}},
		{object("apps/v1", "DaemonSet", nil), map[string]any{
			"observedGeneration": int64(7), "desiredNumberScheduled": int64(1), "updatedNumberScheduled": int64(1), "numberAvailable": int64(1),
		}},
		{object("apps/v1", "ReplicaSet", three), map[string]any{"observedGeneration": int64(7), "availableReplicas": int64(3)}},
		{object("batch/v1", "Job", map[string]any{"completions": int64(2)}), map[string]any{"succeeded": int64(2)}},
		{
			object("v1", "PersistentVolumeClaim", map[string]any{
				"accessModes": []any{"ReadWriteOnce"}, "resources": map[string]any{"requests": map[string]any{"storage": "1Gi"}},
			}),
			map[string]any{
				"phase": "Bound", "accessModes": []any{"ReadWriteOnce"}, "capacity": map[string]any{"storage": "1Gi"},
			},
		},
		{object("v1", "Namespace", nil), map[string]any{"phase": "Active"}},
		{object("v1", "Service", nil), map[string]any{"loadBalancer": map[string]any{}}},
		{object("v1", "Service", map[string]any{"type": "LoadBalancer"}), map[string]any{
			"loadBalancer": map[string]any{"ingress": []any{map[string]any{"ip": address, "ipMode": "VIP"}}},
		}},
	} {
		status := healthyStatus(c.object, 7, since)
		for field, want := range c.want {
			if !apiequality.Semantic.DeepEqual(status[field], want) {
				t.Errorf("%s: %s is %v, want %v", c.object.GetKind(), field, status[field], want)
			}
		}
	}
}

func TestHealthyConditions(t *testing.T) {
	for kind, apiVersion := range map[string]string{
		"Job": "batch/v1", "Deployment": "apps/v1", "Pod": "v1",
		"CustomResourceDefinition": "apiextensions.k8s.io/v1", "APIService": "apiregistration.k8s.io/v1",
	} {
		needed := map[string]string{
			"Job": "Complete", "Deployment": "Available", "Pod": "Ready",
			"CustomResourceDefinition": "Established", "APIService": "Available",
		}[kind]
		conditions, _ := healthyStatus(object(apiVersion, kind, nil), 1, since)["conditions"].([]any)
		isThere := false
		for _, entry := range conditions {
			fields := entry.(map[string]any)
			isThere = isThere || (fields["type"] == needed && fields["status"] == "True")
		}
		if !isThere {
			t.Errorf("%s is not %s: %v", kind, needed, conditions)
		}
	}
}

func TestKindsOfOthersHaveNoStatus(t *testing.T) {
	for _, made := range []*unstructured.Unstructured{
		object("networking.k8s.io/v1", "NetworkPolicy", nil), object("acme.io/v1", "Deployment", nil),
	} {
		if status := healthyStatus(made, 1, since); status != nil {
			t.Errorf("%s has the status %v", made.GetAPIVersion(), status)
		}
	}
}
