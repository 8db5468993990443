package kubelet

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	podutil "k8s.io/kubernetes/pkg/api/v1/pod"
	"k8s.io/utils/ptr"
)

// podOf is a Pod on the Node of wec1 with a container "main" of the image.
func podOf(image string, annotations map[string]string) *v1.Pod {
	return &v1.Pod{
		ObjectMeta: metav1.ObjectMeta{Name: "web", Namespace: "shop", UID: "1", Annotations: annotations},
		Spec: v1.PodSpec{
			NodeName: "wec1", RestartPolicy: v1.RestartPolicyAlways,
			Containers: []v1.Container{{Name: "main", Image: image}},
		},
	}
}

func withFate(fate string) map[string]string { return map[string]string{fateAnnotation: fate} }

// ofAJob makes the Pod one of a Job.
func ofAJob(pod *v1.Pod, policy v1.RestartPolicy) *v1.Pod {
	pod.Spec.RestartPolicy = policy
	pod.OwnerReferences = []metav1.OwnerReference{{Kind: "Job", Name: "web", Controller: ptr.To(true)}}
	return pod
}

// play runs the steps of a Pod in simulated time, and records its statuses and events.
type play struct {
	t       *testing.T
	pod     *v1.Pod
	missing missing
	past    history
	now     time.Time
	events  []string
	changes []string
	wake    time.Duration
}

func newPlay(t *testing.T, pod *v1.Pod) *play {
	return &play{t: t, pod: pod, now: time.Unix(1000, 0)}
}

// until runs all steps that are due within the duration since the start.
func (p *play) until(duration time.Duration) *play {
	p.t.Helper()
	end := time.Unix(1000, 0).Add(duration)
	for range 100 {
		fate, err := fateOf(p.pod, "wec1")
		if err != nil {
			p.t.Fatal(err)
		}
		s := stepPod(p.pod, circumstances{"wec1", fate, p.missing}, p.past, p.now)
		for _, event := range s.events {
			p.events = append(p.events, event.kind+" "+event.reason+": "+event.message)
		}
		if text := summary(s.status); len(p.changes) == 0 || text != p.changes[len(p.changes)-1] {
			p.changes = append(p.changes, text)
			// The change of a Pod causes a step at once.
			s.wake = time.Nanosecond
		}
		p.pod = p.pod.DeepCopy()
		p.pod.Status = *s.status
		p.past = history{p.pod.UID, s.memories}
		p.wake = s.wake
		if s.wake == 0 || p.now.Add(s.wake).After(end) || podutil.IsPodTerminal(p.pod) {
			p.now = end
			return p
		}
		p.now = p.now.Add(s.wake)
	}
	p.t.Fatalf("it does not come to rest:\n%s", strings.Join(p.changes, "\n"))
	return nil
}

// summary is a status in one line, like `kubectl get pods`.
func summary(status *v1.PodStatus) string {
	var text strings.Builder
	fmt.Fprintf(&text, "%s ready=%s", status.Phase, podutil.GetPodReadyCondition(*status).Status)
	for _, container := range slices.Concat(status.InitContainerStatuses, status.ContainerStatuses) {
		state := "Running"
		if waiting := container.State.Waiting; waiting != nil {
			state = waiting.Reason
		}
		if ended := container.State.Terminated; ended != nil {
			state = fmt.Sprintf("%s(%d)", ended.Reason, ended.ExitCode)
		}
		fmt.Fprintf(&text, " %s:%s", container.Name, state)
		if container.RestartCount > 0 {
			fmt.Fprintf(&text, "#%d", container.RestartCount)
		}
	}
	return text.String()
}

func (p *play) expect(changes ...string) {
	p.t.Helper()
	if !slices.Equal(p.changes, changes) {
		p.t.Errorf("went through\n  %s\nwant\n  %s", strings.Join(p.changes, "\n  "), strings.Join(changes, "\n  "))
	}
}

func (p *play) expectEvent(event string) {
	p.t.Helper()
	if !slices.Contains(p.events, event) {
		p.t.Errorf("no event %q in\n  %s", event, strings.Join(p.events, "\n  "))
	}
}

// unhealthy counts the events about a failed readiness probe.
func (p *play) unhealthy() int {
	count := 0
	for _, event := range p.events {
		if event == "Warning Unhealthy: Readiness probe failed: HTTP probe failed with statuscode: 503" {
			count++
		}
	}
	return count
}

func TestPodGetsReadyAndRests(t *testing.T) {
	p := newPlay(t, podOf("nginx:1.29", nil)).until(time.Hour)
	p.expect("Pending ready=False main:ContainerCreating", "Running ready=True main:Running")
	if p.wake != 0 {
		t.Errorf("a running Pod wants to be woken in %v", p.wake)
	}
	p.expectEvent("Normal Started: Started container main")
	status := p.pod.Status.ContainerStatuses[0]
	if status.Image != "docker.io/library/nginx:1.29" || !strings.HasPrefix(status.ImageID, "docker.io/library/nginx@sha256:") {
		t.Errorf("image %q, ID %q", status.Image, status.ImageID)
	}
	if !strings.HasPrefix(status.ContainerID, "containerd://") || p.pod.Status.PodIP == "" {
		t.Errorf("container ID %q, address %q", status.ContainerID, p.pod.Status.PodIP)
	}
}

func TestInitContainersRunFirstAndOneByOne(t *testing.T) {
	pod := podOf("nginx", nil)
	pod.Spec.InitContainers = []v1.Container{
		{Name: "first", Image: "busybox"},
		{Name: "sidecar", Image: "proxy", RestartPolicy: ptr.To(v1.ContainerRestartPolicyAlways)},
	}
	newPlay(t, pod).until(time.Minute).expect(
		"Pending ready=False first:PodInitializing sidecar:PodInitializing main:PodInitializing",
		"Pending ready=False first:Running sidecar:PodInitializing main:PodInitializing",
		"Running ready=True first:Completed(0) sidecar:Running main:Running",
	)
}

func TestFailingInitContainerHoldsThePodBack(t *testing.T) {
	pod := podOf("nginx", withFate("crash-loop@migrate"))
	pod.Spec.InitContainers = []v1.Container{{Name: "migrate", Image: "busybox"}}
	newPlay(t, pod).until(5*time.Second).expect(
		"Pending ready=False migrate:PodInitializing main:PodInitializing",
		"Pending ready=False migrate:Running main:PodInitializing",
		"Pending ready=False migrate:Error(1) main:PodInitializing",
		"Pending ready=False migrate:Running#1 main:PodInitializing",
		"Pending ready=False migrate:Error(1)#1 main:PodInitializing",
		"Pending ready=False migrate:CrashLoopBackOff#1 main:PodInitializing",
	)
}

func TestImageThatCannotBePulled(t *testing.T) {
	p := newPlay(t, podOf("example.com/no-such-image:2", nil)).until(time.Second)
	p.expect(
		"Pending ready=False main:ContainerCreating",
		"Pending ready=False main:ErrImagePull",
		"Pending ready=False main:ImagePullBackOff",
	)
	p.expectEvent(`Warning Failed: Failed to pull image "example.com/no-such-image:2": rpc error: code = NotFound desc = ` +
		`failed to pull and unpack image "example.com/no-such-image:2": ` +
		`failed to resolve reference "example.com/no-such-image:2": example.com/no-such-image:2: not found`)
	p.expectEvent(`Warning Failed: Error: ErrImagePull`)
	p.expectEvent(`Normal BackOff: Back-off pulling image "example.com/no-such-image:2"`)
	p.expectEvent(`Warning Failed: Error: ImagePullBackOff`)

	// The second pull comes after 10 s, the third 20 s later.
	p.changes = p.changes[2:]
	p.until(30*time.Second).expect(
		"Pending ready=False main:ImagePullBackOff",
		"Pending ready=False main:ErrImagePull",
		"Pending ready=False main:ImagePullBackOff",
	)

	p.pod.Spec.Containers[0].Image = "nginx"
	p.changes = p.changes[2:]
	p.until(30*time.Second).expect("Pending ready=False main:ImagePullBackOff", "Running ready=True main:Running")
}

func TestOneMissingImageKeepsThePodPending(t *testing.T) {
	pod := podOf("nginx", nil)
	pod.Spec.Containers = append(pod.Spec.Containers, v1.Container{Name: "extra", Image: "no-such-image"})
	newPlay(t, pod).until(time.Second).expect(
		"Pending ready=False main:ContainerCreating extra:ContainerCreating",
		"Pending ready=False main:Running extra:ErrImagePull",
		"Pending ready=False main:Running extra:ImagePullBackOff",
	)
}

func TestImageMissingInOneCluster(t *testing.T) {
	for image, cluster := range map[string]bool{
		"no-such-image-wec1:1": false, "no-such-image-wec2:1": true, "no-such-image-wec12": true, "no-such-image": false, "nginx": true,
	} {
		if got := pullable(image, "wec1"); got != cluster {
			t.Errorf("wec1 has %s: %v, want %v", image, got, cluster)
		}
	}
}

func TestInvalidImageName(t *testing.T) {
	p := newPlay(t, podOf("Nginx:1", nil)).until(time.Minute)
	p.expect("Pending ready=False main:ContainerCreating", "Pending ready=False main:InvalidImageName")
	before := len(p.events)
	if p.until(time.Hour); p.wake != 0 || len(p.events) != before {
		t.Errorf("the next step is in %v, with the new events %v, but the name does not change by itself", p.wake, p.events[before:])
	}
}

func TestCrashLoop(t *testing.T) {
	p := newPlay(t, podOf("nginx", withFate("crash-loop"))).until(5 * time.Second)
	p.expect(
		"Pending ready=False main:ContainerCreating",
		"Running ready=False main:Running",
		"Running ready=False main:Error(1)",
		"Running ready=False main:Running#1",
		"Running ready=False main:Error(1)#1",
		"Running ready=False main:CrashLoopBackOff#1",
	)
	status := p.pod.Status.ContainerStatuses[0]
	last := status.LastTerminationState.Terminated
	if last == nil || last.ExitCode != 1 || last.ContainerID != status.ContainerID {
		t.Errorf("last state %+v, want that of %s", last, status.ContainerID)
	}
	if want := "back-off 10s restarting failed container=main pod=web_shop(1)"; status.State.Waiting.Message != want {
		t.Errorf("message %q, want %q", status.State.Waiting.Message, want)
	}
	p.expectEvent("Warning BackOff: Back-off restarting failed container main in pod web_shop(1)")
	p.until(15 * time.Second)
	status = p.pod.Status.ContainerStatuses[0]
	if status.RestartCount != 2 || !strings.HasPrefix(status.State.Waiting.Message, "back-off 20s") {
		t.Errorf("after 15 s: %d restarts, %q", status.RestartCount, status.State.Waiting.Message)
	}
}

func TestNeverReadyFailsItsProbe(t *testing.T) {
	pod := podOf("nginx", withFate("never-ready"))
	pod.Spec.Containers[0].ReadinessProbe = &v1.Probe{PeriodSeconds: 5}
	// An extra step, as after a change of the Pod, causes no extra probe.
	p := newPlay(t, pod).until(12 * time.Second).until(12 * time.Second)
	p.expect("Pending ready=False main:ContainerCreating", "Running ready=False main:Running")
	if got := p.unhealthy(); got != 3 {
		t.Errorf("%d events in 12 s about a failed probe of 5 s, want 3", got)
	}
}

func TestSlowGetsReadyInTime(t *testing.T) {
	p := newPlay(t, podOf("nginx", withFate("slow:15s"))).until(15 * time.Second)
	p.expect("Pending ready=False main:ContainerCreating", "Running ready=False main:Running")
	if got := p.unhealthy(); got != 2 {
		t.Errorf("%d events in 15 s about a failed probe of 10 s, want 2", got)
	}
	p.changes = p.changes[1:]
	p.until(16*time.Second).expect("Running ready=False main:Running", "Running ready=True main:Running")
}

func TestJobs(t *testing.T) {
	for name, test := range map[string]struct {
		policy      v1.RestartPolicy
		annotations map[string]string
		want        string
	}{
		"completes":   {v1.RestartPolicyNever, nil, "Succeeded ready=False main:Completed(0)"},
		"on failure":  {v1.RestartPolicyOnFailure, nil, "Succeeded ready=False main:Completed(0)"},
		"exit code":   {v1.RestartPolicyNever, map[string]string{exitCodeAnnotation: "3"}, "Failed ready=False main:Error(3)"},
		"fails":       {v1.RestartPolicyNever, withFate("fail"), "Failed ready=False main:Error(1)"},
		"tries again": {v1.RestartPolicyOnFailure, withFate("fail"), "Running ready=False main:CrashLoopBackOff#1"},
		"takes long":  {v1.RestartPolicyNever, withFate("slow:1m"), "Running ready=True main:Running"},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPlay(t, ofAJob(podOf("nginx", test.annotations), test.policy)).until(5 * time.Second)
			if got := p.changes[len(p.changes)-1]; got != test.want {
				t.Errorf("ends as %q, want %q", got, test.want)
			}
		})
	}
}

func TestSidecarEndsWithTheWorkOfAJob(t *testing.T) {
	pod := ofAJob(podOf("nginx", nil), v1.RestartPolicyNever)
	pod.Spec.InitContainers = []v1.Container{
		{Name: "sidecar", Image: "proxy", RestartPolicy: ptr.To(v1.ContainerRestartPolicyAlways)},
	}
	p := newPlay(t, pod).until(time.Minute)
	if got, want := summary(&p.pod.Status), "Succeeded ready=False sidecar:Completed(0) main:Completed(0)"; got != want {
		t.Errorf("ends as %q, want %q", got, want)
	}
}

func TestMissingObjectsHoldThePodBack(t *testing.T) {
	p := newPlay(t, podOf("nginx", nil))
	p.missing.volume = `MountVolume.SetUp failed for volume "settings" : configmap "settings" not found`
	p.until(time.Second).expect("Pending ready=False main:ContainerCreating")
	p.expectEvent("Warning FailedMount: " + p.missing.volume)

	p.missing = missing{environment: map[string]string{"main": `secret "token" not found`}}
	p.changes = nil
	p.until(2 * time.Second).expect("Pending ready=False main:CreateContainerConfigError")
	p.expectEvent(`Warning Failed: Error: secret "token" not found`)

	p.missing = missing{}
	p.changes = nil
	p.until(3 * time.Second).expect("Running ready=True main:Running")
}

// The status is all that a new process knows.
func TestStatusAloneIsEnough(t *testing.T) {
	p := newPlay(t, podOf("nginx", withFate("crash-loop"))).until(5 * time.Second)
	p.past, p.changes = history{}, nil
	p.until(30 * time.Second)
	if got := p.pod.Status.ContainerStatuses[0].RestartCount; got != 2 {
		t.Errorf("%d restarts, want 2", got)
	}
}

func TestStoppedPodHasFailed(t *testing.T) {
	p := newPlay(t, podOf("nginx", nil)).until(time.Second)
	if got, want := summary(&stopped(p.pod, p.now).Status), "Failed ready=False main:Error(143)"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
