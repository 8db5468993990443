package simulated

import (
	"context"
	"testing"
	"time"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/util/wait"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/dynamic/fake"

	"ks-helm-deploy/sandbox/internal/workstatus"
)

// its returns an ITS with an agent for the cluster sim1.
func its(t *testing.T, works ...runtime.Object) dynamic.Interface {
	t.Helper()
	client := fake.NewSimpleDynamicClientWithCustomListKinds(runtime.NewScheme(), map[schema.GroupVersionResource]string{
		workstatus.ManifestWorks: "ManifestWorkList", workstatus.Resource: "WorkStatusList",
	}, works...)
	a, err := newAgent(client, func(cluster string) bool { return cluster == "sim1" })
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- a.run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
	return client
}

func workOf(cluster string, manifests ...*unstructured.Unstructured) *unstructured.Unstructured {
	entries := []any{}
	for _, manifest := range manifests {
		entries = append(entries, manifest.Object)
	}
	work := &unstructured.Unstructured{Object: map[string]any{
		"apiVersion": "work.open-cluster-management.io/v1", "kind": "ManifestWork",
		"spec": map[string]any{"workload": map[string]any{"manifests": entries}},
	}}
	work.SetNamespace(cluster)
	work.SetName("w1")
	work.SetUID("4711")
	work.SetGeneration(3)
	work.SetLabels(map[string]string{workstatus.BindingLabel: "shop"})
	return work
}

// eventually waits until the condition accepts the object, which is nil while it does not exist.
func eventually(
	t *testing.T, client dynamic.ResourceInterface, name string, condition func(*unstructured.Unstructured) bool,
) *unstructured.Unstructured {
	t.Helper()
	var last *unstructured.Unstructured
	if err := wait.PollUntilContextTimeout(t.Context(), 5*time.Millisecond, 20*time.Second, true,
		func(ctx context.Context) (bool, error) {
			found, err := client.Get(ctx, name, metav1.GetOptions{})
			if apierrors.IsNotFound(err) {
				found, err = nil, nil
			}
			last = found
			return err == nil && condition(found), err
		}); err != nil {
		t.Fatalf("%v; last: %v", err, last)
	}
	return last
}

func TestAnswersForItsClusters(t *testing.T) {
	config := object("v1", "ConfigMap", nil)
	client := its(t, workOf("sim1", object("apps/v1", "Deployment", nil), config), workOf("wec1", config))
	works := client.Resource(workstatus.ManifestWorks)
	work := eventually(t, works.Namespace("sim1"), "w1", func(work *unstructured.Unstructured) bool { return isApplied(work) })
	entries, _, _ := unstructured.NestedSlice(work.Object, "status", "resourceStatus", "manifests")
	if len(entries) != 2 {
		t.Fatalf("the status has %d manifests", len(entries))
	}
	resource, _, _ := unstructured.NestedString(entries[1].(map[string]any), "resourceMeta", "resource")
	if ordinal, _, _ := unstructured.NestedInt64(entries[1].(map[string]any), "resourceMeta", "ordinal"); resource != "configmaps" || ordinal != 1 {
		t.Errorf("the second manifest is %v", entries[1])
	}

	reports := client.Resource(workstatus.Resource).Namespace("sim1")
	eventually(t, reports, "4711-appsv1-deployment-shop-web", func(status *unstructured.Unstructured) bool {
		return status != nil && number(status, 0, "status", "availableReplicas") == 1
	})
	all, err := reports.List(t.Context(), metav1.ListOptions{})
	if err != nil || len(all.Items) != 1 {
		t.Errorf("reports %v (%v), want that of the Deployment", all, err)
	}
	other, err := works.Namespace("wec1").Get(t.Context(), "w1", metav1.GetOptions{})
	if err != nil || other.Object["status"] != nil {
		t.Errorf("answers for a cluster that is not simulated: %v (%v)", other, err)
	}

	if err := works.Namespace("sim1").Delete(t.Context(), "w1", metav1.DeleteOptions{}); err != nil {
		t.Fatal(err)
	}
	eventually(t, reports, "4711-appsv1-deployment-shop-web", func(status *unstructured.Unstructured) bool { return status == nil })
}
