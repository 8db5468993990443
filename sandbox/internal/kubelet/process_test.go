package kubelet

import (
	"context"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	authenticationv1 "k8s.io/api/authentication/v1"
	v1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	dynamicfake "k8s.io/client-go/dynamic/fake"
	"k8s.io/client-go/kubernetes/fake"
	"k8s.io/client-go/kubernetes/scheme"
	clienttesting "k8s.io/client-go/testing"
	"k8s.io/client-go/tools/cache"
	"k8s.io/utils/ptr"

	"ks-helm-deploy/sandbox/internal/kubelet/effects"
)

func withEffect(script string) map[string]string { return map[string]string{effectAnnotation: script} }

// running returns the Pod after its container has started, with a token.
func running(pod *v1.Pod) *v1.Pod {
	pod.Spec.ServiceAccountName = "migrator"
	pod.Spec.Containers[0].VolumeMounts = []v1.VolumeMount{{Name: "token", MountPath: tokenPath}}
	pod.Status.Phase = v1.PodRunning
	pod.Status.ContainerStatuses = []v1.ContainerStatus{{
		Name: "main", Ready: true, Started: ptr.To(true),
		State: v1.ContainerState{Running: &v1.ContainerStateRunning{StartedAt: metav1.NewTime(time.Now().Add(-time.Second))}},
	}}
	return pod
}

// stage is a stand-in with one Pod, whose scripts find an empty cluster.
type stage struct {
	*kubelet
	t      *testing.T
	client *fake.Clientset
	// woken gets the name of the Pod after each end of a script.
	woken chan cache.ObjectName
	// accounts are those for which tokens were requested.
	accounts []string
	// tokens are those that scripts have used.
	tokens []string
}

func stageWith(t *testing.T, objects ...runtime.Object) *stage {
	t.Helper()
	k, client := standIn(t, objects...)
	s := &stage{kubelet: k, t: t, client: client, woken: make(chan cache.ObjectName, 10)}
	k.wake = func(pod cache.ObjectName) { s.woken <- pod }
	client.PrependReactor("create", "serviceaccounts", func(action clienttesting.Action) (bool, runtime.Object, error) {
		create, _ := action.(clienttesting.CreateActionImpl)
		request, _ := create.Object.(*authenticationv1.TokenRequest)
		s.accounts = append(s.accounts, create.Namespace+"/"+create.Name+" of "+string(request.Spec.BoundObjectRef.UID))
		return true, &authenticationv1.TokenRequest{Status: authenticationv1.TokenRequestStatus{Token: "t0ken"}}, nil
	})
	cluster := dynamicfake.NewSimpleDynamicClient(scheme.Scheme)
	k.connect = func(token string) (*effects.API, error) {
		s.tokens = append(s.tokens, token)
		return &effects.API{Client: cluster}, nil
	}
	return s
}

func (s *stage) sync() {
	s.t.Helper()
	if _, err := s.syncPod(s.t.Context(), web); err != nil {
		s.t.Fatal(err)
	}
}

// play runs the script of the Pod, and then the step that it causes.
func (s *stage) play() {
	s.t.Helper()
	s.sync()
	select {
	case <-s.woken:
	case <-time.After(10 * time.Second):
		s.t.Fatal("the script does not end")
	}
	s.sync()
}

// container is the status of the container in the cluster, in one line.
func (s *stage) container() string {
	s.t.Helper()
	pod, err := s.client.CoreV1().Pods("shop").Get(s.t.Context(), "web", metav1.GetOptions{})
	if err != nil {
		s.t.Fatal(err)
	}
	return summary(&pod.Status)
}

func (s *stage) log() string {
	response := httptest.NewRecorder()
	s.handler().ServeHTTP(response, httptest.NewRequest(http.MethodGet, "/containerLogs/shop/web/main", nil))
	return response.Body.String()
}

func TestScriptHasTheTokenOfThePod(t *testing.T) {
	pod := ofAJob(podOf("quay.io/argoproj/argocd", nil), v1.RestartPolicyNever)
	pod.Spec.Containers[0].Command = []string{"argocd", "admin", "redis-initial-password"}
	s := stageWith(t, running(pod))
	s.play()
	if want := []string{"shop/migrator of 1"}; !slices.Equal(s.accounts, want) {
		t.Errorf("tokens for %q, want %q", s.accounts, want)
	}
	if want := []string{"t0ken"}; !slices.Equal(s.tokens, want) {
		t.Errorf("tokens %q, want %q", s.tokens, want)
	}
	if got, want := s.container(), "Succeeded ready=False main:Completed(0)"; got != want {
		t.Errorf("ends as %q, want %q", got, want)
	}
}

func TestExitCodeAndLogAreThoseOfTheScript(t *testing.T) {
	for script, want := range map[string]struct{ container, log string }{
		"echo migrated":       {"Succeeded ready=False main:Completed(0)", "migrated\n"},
		"echo no\nexit 3":     {"Failed ready=False main:Error(3)", "no\n"},
		"wec2: exit 3\necho ": {"Succeeded ready=False main:Completed(0)", "\n"},
	} {
		s := stageWith(t, running(ofAJob(podOf("nginx", withEffect(script)), v1.RestartPolicyNever)))
		s.play()
		if got := s.container(); got != want.container {
			t.Errorf("%q ends as %q, want %q", script, got, want.container)
		}
		if got := s.log(); !strings.HasSuffix(got, want.log) {
			t.Errorf("%q logs %q, want %q at the end", script, got, want.log)
		}
	}
}

func TestPodWithoutATokenHasNone(t *testing.T) {
	pod := running(ofAJob(podOf("nginx", withEffect("kubectl get secret a")), v1.RestartPolicyNever))
	pod.Spec.Containers[0].VolumeMounts[0].MountPath = "/data"
	s := stageWith(t, pod)
	s.play()
	if want := "open " + tokenPath + "/token: no such file or directory\n"; len(s.accounts) > 0 || !strings.HasSuffix(s.log(), want) {
		t.Errorf("tokens for %q, log %q", s.accounts, s.log())
	}
}

func TestOtherPodsRunOnAfterAScript(t *testing.T) {
	s := stageWith(t, running(podOf("nginx", withEffect("echo on"))))
	s.play()
	if got, want := s.container(), "Running ready=True main:Running"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	s = stageWith(t, running(podOf("nginx", withEffect("exit 3"))))
	s.play()
	if got, want := s.container(), "Running ready=False main:Error(3)"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestImagesOfOtherPodsHaveNoEffects(t *testing.T) {
	pod := podOf("registry.k8s.io/kubectl", nil)
	pod.Spec.Containers[0].Args = []string{"get", "secret", "a"}
	if script := scriptOf(pod, &pod.Spec.Containers[0], false, fate{container: "main"}); script != nil {
		t.Errorf("%v", script)
	}
}

func TestDeletedPodStopsItsScript(t *testing.T) {
	annotations := withEffect("exit 3")
	annotations[fateAnnotation] = "slow:1h"
	pod := running(ofAJob(podOf("nginx", annotations), v1.RestartPolicyNever))
	s := stageWith(t, pod)
	s.sync()
	p := s.process(startOf(pod, "main", 0))
	stop, isStopped := p.stop, false
	p.stop = func() { stop(); isStopped = true }
	s.kill(web)
	if !isStopped {
		t.Error("the script still runs")
	}
	s.sync()
	if got, want := s.container(), "Running ready=True main:Running"; got != want || p.ended() != nil {
		t.Errorf("%q, want %q; exit code %v", got, want, p.ended())
	}
	s.forget(web)
	if s.process(startOf(pod, "main", 0)) != nil {
		t.Error("the process is still known")
	}
}

func TestArgumentsHaveTheEnvironment(t *testing.T) {
	pod := running(ofAJob(podOf("nginx", withEffect("echo $(NAMESPACE) $(A) $(B) $(C) $(D) $(NONE)")), v1.RestartPolicyNever))
	object := v1.LocalObjectReference{Name: "settings"}
	pod.Spec.Containers[0].EnvFrom = []v1.EnvFromSource{{Prefix: "P_", ConfigMapRef: &v1.ConfigMapEnvSource{LocalObjectReference: object}}}
	pod.Spec.Containers[0].Env = []v1.EnvVar{
		{Name: "NAMESPACE", ValueFrom: &v1.EnvVarSource{FieldRef: &v1.ObjectFieldSelector{FieldPath: "metadata.namespace"}}},
		{Name: "A", Value: "a-$(NAMESPACE)"},
		{Name: "B", Value: "$(P_key)"},
		{Name: "C", ValueFrom: &v1.EnvVarSource{SecretKeyRef: &v1.SecretKeySelector{LocalObjectReference: object, Key: "key"}}},
		{Name: "D", ValueFrom: &v1.EnvVarSource{FieldRef: &v1.ObjectFieldSelector{FieldPath: "spec.nodeName"}}},
	}
	meta := metav1.ObjectMeta{Namespace: "shop", Name: "settings"}
	s := stageWith(t, pod,
		&v1.ConfigMap{ObjectMeta: meta, Data: map[string]string{"key": "b"}},
		&v1.Secret{ObjectMeta: meta, Data: map[string][]byte{"key": []byte("c")}})
	s.play()
	if got, want := s.log(), "shop a-shop b c wec1 $(NONE)\n"; !strings.HasSuffix(got, want) {
		t.Errorf("log %q, want %q at the end", got, want)
	}
}

func TestEachStartIsRecordedOnce(t *testing.T) {
	pod := running(ofAJob(podOf("nginx", nil), v1.RestartPolicyOnFailure))
	pod.Labels = map[string]string{"app": "web"}
	s := stageWith(t, pod)
	records := func() []v1.ConfigMap {
		list, err := s.client.CoreV1().ConfigMaps("kube-system").List(context.Background(), metav1.ListOptions{LabelSelector: recordLabel + "=shop"})
		if err != nil {
			t.Fatal(err)
		}
		return list.Items
	}
	for range 3 {
		// A new stand-in knows no process.
		s.processes = map[start]*process{}
		if err := s.begin(t.Context(), pod, fate{container: "main"}); err != nil {
			t.Fatal(err)
		}
	}
	if got := records(); len(got) != 1 || got[0].Data["owner"] != "Job/web" || got[0].Data["image"] != "nginx" || got[0].Data["labels"] != `{"app":"web"}` {
		t.Errorf("%+v", got)
	}
	pod.Status.ContainerStatuses[0].RestartCount = 1
	if err := s.begin(t.Context(), pod, fate{container: "main"}); err != nil {
		t.Fatal(err)
	}
	if got := records(); len(got) != 2 {
		t.Errorf("%d records after a restart, want 2", len(got))
	}
}

func TestStartThatCannotBeRecordedIsTriedAgain(t *testing.T) {
	pod := running(ofAJob(podOf("nginx", withEffect("exit 3")), v1.RestartPolicyNever))
	s := stageWith(t, pod)
	s.client.PrependReactor("create", "configmaps", func(clienttesting.Action) (bool, runtime.Object, error) {
		return true, nil, apierrors.NewServiceUnavailable("later")
	})
	if _, err := s.syncPod(t.Context(), web); err == nil || s.process(startOf(pod, "main", 0)) != nil {
		t.Errorf("error %v, process %v", err, s.process(startOf(pod, "main", 0)))
	}
}
