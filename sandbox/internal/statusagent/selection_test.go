package statusagent

import (
	"testing"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

func object(apiVersion, kind, namespace, name string) *unstructured.Unstructured {
	made := &unstructured.Unstructured{Object: map[string]any{}}
	made.SetAPIVersion(apiVersion)
	made.SetKind(kind)
	made.SetNamespace(namespace)
	made.SetName(name)
	return made
}

func entry(group, version, resource, namespace, name string) map[string]any {
	return map[string]any{
		"group": group, "version": version, "resource": resource, "namespace": namespace, "name": name, "uid": "x",
	}
}

func TestAppliedObjectsLeavesOutKindsWithoutStatus(t *testing.T) {
	const rbac = "rbac.authorization.k8s.io"
	work := object("work.open-cluster-management.io/v1", "AppliedManifestWork", "", "hub-w")
	work.SetUID("0c1d")
	work.Object["status"] = map[string]any{"appliedResources": []any{
		entry("", "v1", "configmaps", "web", "a"), entry("", "v1", "secrets", "web", "a"),
		entry("", "v1", "serviceaccounts", "web", "a"), entry(rbac, "v1", "roles", "web", "a"),
		entry(rbac, "v1", "rolebindings", "web", "a"), entry(rbac, "v1", "clusterroles", "", "a"),
		entry(rbac, "v1", "clusterrolebindings", "", "a"),
		entry("", "v1", "services", "web", "a"), entry("", "v1", "namespaces", "", "web"),
		// A kind of another group with the same name reports a status.
		entry("acme.io", "v1", "secrets", "web", "a"),
	}}
	var got []schema.GroupVersionResource
	for _, applied := range appliedObjects(work) {
		if applied.work != "0c1d" {
			t.Errorf("%s has the UID %s", applied.key(), applied.work)
		}
		got = append(got, applied.kind)
	}
	want := []schema.GroupVersionResource{
		{Version: "v1", Resource: "services"}, {Version: "v1", Resource: "namespaces"},
		{Group: "acme.io", Version: "v1", Resource: "secrets"},
	}
	if len(got) != len(want) {
		t.Fatalf("got %v, want %v", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("got %v, want %v", got[i], want[i])
		}
	}
}
