package workstatus

import (
	"strings"
	"testing"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
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
			got := Report{Work: "0c1d", Object: c.object}.Name()
			if got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
	long := Report{Work: "0c1d", Object: object("v1", "Pod", "web", strings.Repeat("a", MaxName))}.Name()
	if len(long) != MaxName {
		t.Errorf("a long name has %d characters, want %d", len(long), MaxName)
	}
}

func TestIsAskedFor(t *testing.T) {
	work := object("work.open-cluster-management.io/v1", "ManifestWork", "wec1", "w")
	if IsAskedFor(work) {
		t.Error("a ManifestWork that is not KubeStellar's is reported")
	}
	work.SetLabels(map[string]string{BindingLabel: "web"})
	if !IsAskedFor(work) {
		t.Error("a ManifestWork of KubeStellar is not reported")
	}
	now := metav1.Now()
	work.SetDeletionTimestamp(&now)
	if IsAskedFor(work) {
		t.Error("a ManifestWork that is being deleted is reported")
	}
}
