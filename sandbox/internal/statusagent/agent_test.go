package statusagent

import (
	"context"
	"testing"
	"time"

	apiequality "k8s.io/apimachinery/pkg/api/equality"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/util/wait"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/dynamic/fake"
	"k8s.io/client-go/tools/cache"

	"ks-helm-deploy/sandbox/internal/workstatus"
)

const (
	cluster    = "wec1"
	reportName = "0c1d-appsv1-deployment-web-nginx"
)

var deployments = schema.GroupVersionResource{Group: "apps", Version: "v1", Resource: "deployments"}

// world is a WEC and an ITS with an agent between them.
type world struct {
	t        *testing.T
	agent    *agent
	wec, its dynamic.Interface
}

func newWorld(t *testing.T, inWEC, inITS []runtime.Object) *world {
	t.Helper()
	kinds := map[schema.GroupVersionResource]string{
		workstatus.ManifestWorks: "ManifestWorkList", appliedManifestWorks: "AppliedManifestWorkList",
		workstatus.Resource: "WorkStatusList", deployments: "DeploymentList",
	}
	w := &world{
		t:   t,
		wec: fake.NewSimpleDynamicClientWithCustomListKinds(runtime.NewScheme(), kinds, inWEC...),
		its: fake.NewSimpleDynamicClientWithCustomListKinds(runtime.NewScheme(), kinds, inITS...),
	}
	ctx, cancel := context.WithCancel(t.Context())
	var err error
	if w.agent, err = newAgent(ctx, w.wec, w.its, cluster); err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- w.agent.run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
	return w
}

func (w *world) reports() dynamic.ResourceInterface {
	return w.its.Resource(workstatus.Resource).Namespace(cluster)
}

// eventually waits until the condition accepts the WorkStatus, which is nil while there is none.
func (w *world) eventually(what string, condition func(*unstructured.Unstructured) bool) {
	w.t.Helper()
	var last *unstructured.Unstructured
	err := wait.PollUntilContextTimeout(w.t.Context(), 5*time.Millisecond, 20*time.Second, true,
		func(ctx context.Context) (bool, error) {
			var err error
			last, err = w.reports().Get(ctx, reportName, metav1.GetOptions{})
			if apierrors.IsNotFound(err) {
				last, err = nil, nil
			}
			return err == nil && condition(last), err
		})
	if err != nil {
		w.t.Fatalf("%s: %v; the WorkStatus is %v", what, err, last)
	}
}

func gone(status *unstructured.Unstructured) bool { return status == nil }

func hasReplicas(n int64) func(*unstructured.Unstructured) bool {
	return func(status *unstructured.Unstructured) bool {
		if status == nil {
			return false
		}
		replicas, found, _ := unstructured.NestedInt64(status.Object, "status", "readyReplicas")
		return found && replicas == n
	}
}

func deployment(readyReplicas int64) *unstructured.Unstructured {
	made := object("apps/v1", "Deployment", "web", "nginx")
	made.Object["status"] = map[string]any{"readyReplicas": readyReplicas}
	return made
}

func manifestWork() *unstructured.Unstructured {
	work := object("work.open-cluster-management.io/v1", "ManifestWork", cluster, "w1")
	work.SetUID("4711")
	work.SetLabels(map[string]string{workstatus.BindingLabel: "web", "transport.kubestellar.io/originWdsName": "wds1"})
	return work
}

func appliedWork() *unstructured.Unstructured {
	work := object("work.open-cluster-management.io/v1", "AppliedManifestWork", "", "hub-w1")
	work.SetUID("0c1d")
	work.Object["spec"] = map[string]any{"manifestWorkName": "w1"}
	work.Object["status"] = map[string]any{"appliedResources": []any{entry("apps", "v1", "deployments", "web", "nginx")}}
	return work
}

func TestReportsAndFollowsTheStatus(t *testing.T) {
	w := newWorld(t, []runtime.Object{appliedWork(), deployment(1)}, []runtime.Object{manifestWork()})
	w.eventually("the report", hasReplicas(1))
	status, err := w.reports().Get(t.Context(), reportName, metav1.GetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	source, _, _ := unstructured.NestedMap(status.Object, "spec", "sourceRef")
	want := map[string]any{
		"group": "apps", "version": "v1", "resource": "deployments", "kind": "Deployment", "namespace": "web", "name": "nginx",
	}
	if !apiequality.Semantic.DeepEqual(source, want) {
		t.Errorf("sourceRef is %v, want %v", source, want)
	}
	if labels := manifestWork().GetLabels(); !apiequality.Semantic.DeepEqual(status.GetLabels(), labels) {
		t.Errorf("labels are %v, want %v", status.GetLabels(), labels)
	}
	if owners := status.GetOwnerReferences(); len(owners) != 1 || owners[0].UID != "4711" || owners[0].Kind != "ManifestWork" {
		t.Errorf("owners are %v", owners)
	}

	if _, err := w.wec.Resource(deployments).Namespace("web").UpdateStatus(t.Context(), deployment(3), metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	w.eventually("the new status", hasReplicas(3))

	relabelled := manifestWork()
	relabelled.SetLabels(map[string]string{workstatus.BindingLabel: "other"})
	if _, err := w.its.Resource(workstatus.ManifestWorks).Namespace(cluster).Update(t.Context(), relabelled, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	w.eventually("the new labels", func(status *unstructured.Unstructured) bool {
		return status != nil && status.GetLabels()[workstatus.BindingLabel] == "other"
	})
	w.eventually("the status beside the new labels", hasReplicas(3))
}

func TestReportIsDeletedWithTheObject(t *testing.T) {
	w := newWorld(t, []runtime.Object{appliedWork(), deployment(1)}, []runtime.Object{manifestWork()})
	w.eventually("the report", hasReplicas(1))
	if err := w.wec.Resource(deployments).Namespace("web").Delete(t.Context(), "nginx", metav1.DeleteOptions{}); err != nil {
		t.Fatal(err)
	}
	w.eventually("no report", gone)
	if _, err := w.wec.Resource(deployments).Namespace("web").Create(t.Context(), deployment(2), metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
	w.eventually("a report of the new object", hasReplicas(2))
}

func TestReportAndWatchEndWithTheAppliedManifestWork(t *testing.T) {
	w := newWorld(t, []runtime.Object{appliedWork(), deployment(1)}, []runtime.Object{manifestWork()})
	w.eventually("the report", hasReplicas(1))
	if kinds := w.agent.watches.running(); len(kinds) != 1 || kinds[0] != deployments {
		t.Errorf("watches %v, want deployments", kinds)
	}
	if err := w.wec.Resource(appliedManifestWorks).Delete(t.Context(), "hub-w1", metav1.DeleteOptions{}); err != nil {
		t.Fatal(err)
	}
	w.eventually("no report", gone)
	if kinds := w.agent.watches.running(); len(kinds) != 0 {
		t.Errorf("still watches %v", kinds)
	}
}

func TestReportOfAnEarlierRunIsDeleted(t *testing.T) {
	stale := workstatus.Report{Work: "0c1d", Kind: deployments, Object: deployment(1)}.WorkStatus(manifestWork())
	w := newWorld(t, nil, []runtime.Object{manifestWork(), stale})
	w.eventually("no report", gone)
}

func TestDeletedReportIsCreatedAgain(t *testing.T) {
	w := newWorld(t, []runtime.Object{appliedWork(), deployment(1)}, []runtime.Object{manifestWork()})
	w.eventually("the report", hasReplicas(1))
	if err := w.reports().Delete(t.Context(), reportName, metav1.DeleteOptions{}); err != nil {
		t.Fatal(err)
	}
	w.eventually("the report again", hasReplicas(1))
}

func TestReportOfAnObjectWithoutStatusHasNone(t *testing.T) {
	bare := deployment(1)
	delete(bare.Object, "status")
	w := newWorld(t, []runtime.Object{appliedWork(), bare}, []runtime.Object{manifestWork()})
	w.eventually("a bare report", func(status *unstructured.Unstructured) bool {
		return status != nil && status.Object["status"] == nil
	})
}

func TestNoReportForAManifestWorkOfOthers(t *testing.T) {
	other := manifestWork()
	other.SetLabels(nil)
	w := newWorld(t, []runtime.Object{appliedWork(), deployment(1)}, []runtime.Object{other})
	if !cache.WaitForCacheSync(t.Context().Done(), w.agent.works.HasSynced, w.agent.appliedWorks.HasSynced) {
		t.Fatal("the caches did not sync")
	}
	work, err := w.agent.workToReport("w1")
	if err != nil || work != nil {
		t.Errorf("would report %v (%v)", work, err)
	}
	if _, err := w.its.Resource(workstatus.ManifestWorks).Namespace(cluster).Update(t.Context(), manifestWork(), metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	w.eventually("the report once KubeStellar's label is there", hasReplicas(1))
}
