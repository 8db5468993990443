package kubelet

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	v1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes/fake"
	clienttesting "k8s.io/client-go/testing"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/record"
	podutil "k8s.io/kubernetes/pkg/api/v1/pod"
	"k8s.io/utils/ptr"
)

// standIn returns a stand-in, and the API server behind it, which has the objects.
func standIn(t *testing.T, objects ...runtime.Object) (*kubelet, *fake.Clientset) {
	t.Helper()
	client := fake.NewClientset(objects...)
	factory := informers.NewSharedInformerFactoryWithOptions(client, 0, informers.WithTransform(keepNeeded))
	core := factory.Core().V1()
	recorder := record.NewFakeRecorder(100)
	k := newKubelet(client, core, newNode(Options{Cluster: "wec1"}))
	k.scheduler, k.recorder = recorder, recorder
	factory.Start(t.Context().Done())
	factory.WaitForCacheSync(t.Context().Done())
	return k, client
}

var web = cache.ObjectName{Namespace: "shop", Name: "web"}

// pending is a Pod that is not bound.
func pending(annotations map[string]string) *v1.Pod {
	pod := podOf("nginx", annotations)
	pod.Spec.NodeName = ""
	return pod
}

func bound(client *fake.Clientset) bool {
	return slices.ContainsFunc(client.Actions(), func(action clienttesting.Action) bool {
		return action.GetSubresource() == "binding"
	})
}

func TestPodIsBound(t *testing.T) {
	k, client := standIn(t, pending(nil))
	if _, err := k.syncPod(t.Context(), web); err != nil {
		t.Fatal(err)
	}
	if !bound(client) {
		t.Error("the Pod was not bound")
	}
}

func TestPodThatNoNodeFits(t *testing.T) {
	selective := pending(nil)
	selective.Spec.NodeSelector = map[string]string{"disk": "ssd"}
	claiming := pending(nil)
	claiming.Spec.Volumes = []v1.Volume{{Name: "data", VolumeSource: v1.VolumeSource{
		PersistentVolumeClaim: &v1.PersistentVolumeClaimVolumeSource{ClaimName: "data"},
	}}}
	for want, pod := range map[string]*v1.Pod{
		"Insufficient cpu": pending(withFate("unschedulable")),
		"node(s) didn't match Pod's node affinity/selector": selective,
		`persistentvolumeclaim "data" not found`:            claiming,
		`"crashed" is none of`:                              pending(withFate("crashed")),
	} {
		k, client := standIn(t, pod)
		if _, err := k.syncPod(t.Context(), web); err != nil {
			t.Fatal(err)
		}
		got, err := client.CoreV1().Pods("shop").Get(t.Context(), "web", metav1.GetOptions{})
		if err != nil {
			t.Fatal(err)
		}
		_, condition := podutil.GetPodCondition(&got.Status, v1.PodScheduled)
		if bound(client) || condition == nil || condition.Status != v1.ConditionFalse || !strings.Contains(condition.Message, want) {
			t.Errorf("want %q, got %+v, bound %v", want, condition, bound(client))
		}
	}
}

func TestDeletedPodIsRemoved(t *testing.T) {
	pod := podOf("nginx", nil)
	// A Pod of a Job has a finalizer, which the Job controller removes only after the Pod has ended.
	pod.Finalizers = []string{"batch.kubernetes.io/job-tracking"}
	pod.DeletionTimestamp = ptr.To(metav1.Now())
	pod.DeletionGracePeriodSeconds = ptr.To[int64](30)
	k, client := standIn(t, pod)
	if _, err := k.syncPod(t.Context(), web); err != nil {
		t.Fatal(err)
	}
	if _, err := client.CoreV1().Pods("shop").Get(t.Context(), "web", metav1.GetOptions{}); !apierrors.IsNotFound(err) {
		t.Errorf("the Pod is still there: %v", err)
	}
}

func TestMissingObjectsAreFound(t *testing.T) {
	pod := podOf("nginx", nil)
	pod.Spec.Volumes = []v1.Volume{
		{Name: "maybe", VolumeSource: v1.VolumeSource{Secret: &v1.SecretVolumeSource{SecretName: "none", Optional: ptr.To(true)}}},
		{Name: "settings", VolumeSource: v1.VolumeSource{ConfigMap: &v1.ConfigMapVolumeSource{
			LocalObjectReference: v1.LocalObjectReference{Name: "settings"},
		}}},
	}
	pod.Spec.Containers[0].Env = []v1.EnvVar{{Name: "TOKEN", ValueFrom: &v1.EnvVarSource{SecretKeyRef: &v1.SecretKeySelector{
		LocalObjectReference: v1.LocalObjectReference{Name: "access"}, Key: "token",
	}}}}
	meta := func(name string) metav1.ObjectMeta { return metav1.ObjectMeta{Namespace: "shop", Name: name} }
	settings := &v1.ConfigMap{ObjectMeta: meta("settings")}
	access := &v1.Secret{ObjectMeta: meta("access"), Data: map[string][]byte{"token": []byte("s3cret")}}
	other := &v1.Secret{ObjectMeta: meta("access"), Data: map[string][]byte{"password": nil}}

	for _, test := range []struct {
		objects             []runtime.Object
		volume, environment string
	}{
		{[]runtime.Object{settings, access}, "", ""},
		{[]runtime.Object{access}, `MountVolume.SetUp failed for volume "settings" : configmap "settings" not found`, ""},
		{[]runtime.Object{settings}, "", `secret "access" not found`},
		{[]runtime.Object{settings, other}, "", "couldn't find key token in Secret shop/access"},
	} {
		k, _ := standIn(t, test.objects...)
		got := k.missingFor(pod)
		if got.volume != test.volume || got.environment["main"] != test.environment {
			t.Errorf("lacks %+v, want %q and %q", got, test.volume, test.environment)
		}
	}

	k, _ := standIn(t, access)
	if kept, err := k.secrets.Secrets("shop").Get("access"); err != nil || kept.Data["token"] != nil {
		t.Errorf("the cache holds a secret's value %q, %v", kept.Data["token"], err)
	}
}

func TestClaimIsBound(t *testing.T) {
	k, client := standIn(t, &v1.PersistentVolumeClaim{
		ObjectMeta: metav1.ObjectMeta{Namespace: "shop", Name: "web", UID: "1"},
		Spec: v1.PersistentVolumeClaimSpec{
			AccessModes: []v1.PersistentVolumeAccessMode{v1.ReadWriteOnce},
			Resources:   v1.VolumeResourceRequirements{Requests: v1.ResourceList{v1.ResourceStorage: resource.MustParse("1Gi")}},
		},
	})
	if _, err := k.syncClaim(t.Context(), web); err != nil {
		t.Fatal(err)
	}
	claim, err := client.CoreV1().PersistentVolumeClaims("shop").Get(t.Context(), "web", metav1.GetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if claim.Status.Phase != v1.ClaimBound || claim.Spec.VolumeName != "pvc-1" || claim.Status.Capacity.Storage().String() != "1Gi" {
		t.Errorf("%+v\n%+v", claim.Spec, claim.Status)
	}
}

func TestLogs(t *testing.T) {
	lines := map[string]string{fateAnnotation: "crash-loop", logAnnotation: "one\ntwo\nthree"}
	crashed := newPlay(t, podOf("nginx", lines)).until(5 * time.Second).pod
	missing := newPlay(t, podOf("no-such-image", nil)).until(time.Second).pod
	missing.Name = "missing"
	k, _ := standIn(t, crashed, missing)
	for path, want := range map[string]string{
		"/containerLogs/shop/web/main":                           "one\ntwo\nthree\n",
		"/containerLogs/shop/web/main?previous=true&tailLines=2": "two\nthree\n",
		"/containerLogs/shop/web/main?tailLines=0":               "",
		"/containerLogs/shop/web/main?limitBytes=5":              "one\nt",
		"/containerLogs/shop/missing/main": `container "main" in pod "missing" is waiting to start: ` +
			"trying and failing to pull image\n",
		"/containerLogs/shop/missing/main?previous=true": `previous terminated container "main" in pod "missing" not found` + "\n",
		"/containerLogs/shop/web/other":                  `container "other" not found in pod "web"` + "\n",
		"/containerLogs/shop/other/main":                 `pod "other" does not exist` + "\n",
	} {
		response := httptest.NewRecorder()
		k.handler().ServeHTTP(response, httptest.NewRequest(http.MethodGet, path, nil))
		if got := response.Body.String(); got != want {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
}
