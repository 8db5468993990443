package statusagent

import (
	"strings"
	"testing"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
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

func TestWorkStatusName(t *testing.T) {
	for _, c := range []struct {
		name   string
		object *unstructured.Unstructured
		want   string
	}{
		{"group", object("apps/v1", "Deployment", "web", "nginx"), "0c1d-appsv1-deployment-web-nginx"},
		{"core group", object("v1", "Service", "web", "nginx"), "0c1d-v1-service-web-nginx"},
		{"cluster-scoped", object("v1", "Namespace", "", "web"), "0c1d-v1-namespace--web"},
		{
			"dots stay", object("apiextensions.k8s.io/v1", "CustomResourceDefinition", "", "crontabs.acme.io"),
			"0c1d-apiextensions.k8s.iov1-customresourcedefinition--crontabs.acme.io",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := report{appliedObject{work: "0c1d"}, c.object}.name()
			if got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
	long := report{appliedObject{work: "0c1d"}, object("v1", "Pod", "web", strings.Repeat("a", maxName))}.name()
	if len(long) != maxName {
		t.Errorf("a long name has %d characters, want %d", len(long), maxName)
	}
}

func TestReportable(t *testing.T) {
	work := object("work.open-cluster-management.io/v1", "ManifestWork", "wec1", "w")
	if reportable(work) {
		t.Error("a ManifestWork that is not KubeStellar's is reported")
	}
	work.SetLabels(map[string]string{bindingLabel: "web"})
	if !reportable(work) {
		t.Error("a ManifestWork of KubeStellar is not reported")
	}
	now := metav1.Now()
	work.SetDeletionTimestamp(&now)
	if reportable(work) {
		t.Error("a ManifestWork that is being deleted is reported")
	}
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
		// A kind of another group that happens to share a name does report.
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
