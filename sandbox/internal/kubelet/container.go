package kubelet

import (
	"crypto/sha256"
	"fmt"
	"time"

	"github.com/distribution/reference"
	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	podutil "k8s.io/kubernetes/pkg/api/v1/pod"
	"k8s.io/kubernetes/pkg/kubelet/events"
	"k8s.io/utils/ptr"
)

// Reasons for which a container waits.
const (
	containerCreating = "ContainerCreating"
	podInitializing   = "PodInitializing"
	errImagePull      = "ErrImagePull"
	imagePullBackOff  = "ImagePullBackOff"
	invalidImageName  = "InvalidImageName"
	crashLoopBackOff  = "CrashLoopBackOff"
	configError       = "CreateContainerConfigError"
)

const (
	// delay is what each step takes: to pull and start, to do the work of a Job, to notice an exit.
	delay = 200 * time.Millisecond
	// firstBackOff and lastBackOff are the kubelet's, for pulls and for restarts.
	firstBackOff = 10 * time.Second
	lastBackOff  = 5 * time.Minute
	// probePeriod is the default of a probe's periodSeconds.
	probePeriod = 10 * time.Second
	// mountPeriod is how often a Pod tells that it lacks a volume.
	mountPeriod = 30 * time.Second
)

// stay is what the status of a container does not tell.
type stay struct {
	// since is when the container came into its state; the times of a status are whole seconds.
	since time.Time
	// pulls counts the pulls that failed.
	pulls int
	// probed is when the readiness probe failed last.
	probed time.Time
}

// backOff doubles with each attempt that failed, from the first on.
func backOff(attempts int) time.Duration {
	wait := firstBackOff
	for range attempts - 1 {
		if wait *= 2; wait >= lastBackOff {
			return lastBackOff
		}
	}
	return wait
}

// visit is one container of a Pod at one look.
type visit struct {
	*look
	container *v1.Container
	course    course
	// init marks init containers, sidecars among them.
	init bool
	stay stay
}

// advance takes the container to its next state if that is due.
func (v *visit) advance(status *v1.ContainerStatus, mayStart bool) {
	v.stay = v.look.stayOf(status)
	switch {
	case status.State.Running != nil:
		v.running(status)
	case status.State.Terminated != nil:
		v.ended(status)
	case status.State.Waiting.Reason == crashLoopBackOff:
		if v.due(v.stay.since, backOff(int(status.RestartCount))) {
			v.restart(status)
		}
	case mayStart:
		v.waiting(status)
	}
	v.look.stays[status.Name] = v.stay
}

func (v *visit) waiting(status *v1.ContainerStatus) {
	image := v.container.Image
	_, invalid := reference.ParseNormalizedNamed(image)
	broken := invalid != nil || !pullable(image, v.cluster)
	lack := v.lacks.environment[v.container.Name]
	reason := status.State.Waiting.Reason
	pause := delay
	switch {
	case !broken && (reason == errImagePull || reason == imagePullBackOff || reason == invalidImageName):
		// Someone gave the Pod another image.
		pause = 0
	case reason == configError && lack == "":
		pause = 0
	case reason == invalidImageName || reason == configError:
		return
	case reason == imagePullBackOff:
		pause = backOff(v.stay.pulls)
	}
	if !v.due(v.stay.since, pause) {
		return
	}
	switch {
	case invalid != nil:
		message := fmt.Sprintf("Failed to apply default image tag %q: couldn't parse image name %q: %v", image, image, invalid)
		v.event(v1.EventTypeWarning, events.FailedToInspectImage, message)
		v.event(v1.EventTypeWarning, events.FailedToCreateContainer, "Error: "+invalidImageName)
		v.wait(status, invalidImageName, message)
	case broken && reason == errImagePull:
		message := fmt.Sprintf("Back-off pulling image %q", image)
		v.event(v1.EventTypeNormal, events.BackOffPullImage, message)
		v.event(v1.EventTypeWarning, events.FailedToCreateContainer, "Error: "+imagePullBackOff)
		v.wait(status, imagePullBackOff, message+": "+errImagePull+": "+pullError(image))
	case broken:
		v.stay.pulls++
		v.event(v1.EventTypeNormal, events.PullingImage, fmt.Sprintf("Pulling image %q", image))
		v.event(v1.EventTypeWarning, events.FailedToPullImage, fmt.Sprintf("Failed to pull image %q: %s", image, pullError(image)))
		v.event(v1.EventTypeWarning, events.FailedToCreateContainer, "Error: "+errImagePull)
		v.wait(status, errImagePull, pullError(image))
	case lack != "":
		v.event(v1.EventTypeWarning, events.FailedToCreateContainer, "Error: "+lack)
		v.wait(status, configError, lack)
	default:
		v.start(status)
	}
}

func (v *visit) running(status *v1.ContainerStatus) {
	switch {
	case v.course.exits:
		if v.due(v.stay.since, v.course.after) {
			v.exit(status, v.course.exitCode)
		}
	case status.Ready:
	case !v.course.neverReady && v.due(v.stay.since, v.course.after):
		status.Ready = true
	default:
		v.probe()
	}
}

// probe tells that the readiness probe fails, as often as it is asked.
func (v *visit) probe() {
	period := probePeriod
	if probe := v.container.ReadinessProbe; probe != nil && probe.PeriodSeconds > 0 {
		period = time.Duration(probe.PeriodSeconds) * time.Second
	}
	next := v.stay.since.Add(delay)
	if !v.stay.probed.IsZero() {
		next = v.stay.probed.Add(period)
	}
	if v.due(next, 0) {
		v.stay.probed = v.now
		v.event(v1.EventTypeWarning, events.ContainerUnhealthy, "Readiness probe failed: "+probeOutput(v.container.ReadinessProbe))
		v.due(v.now, period)
	}
}

func probeOutput(probe *v1.Probe) string {
	switch {
	case probe != nil && probe.TCPSocket != nil:
		return fmt.Sprintf("dial tcp :%s: connect: connection refused", probe.TCPSocket.Port.String())
	case probe != nil && probe.Exec != nil:
		return "command exited with code 1"
	default:
		return "HTTP probe failed with statuscode: 503"
	}
}

func (v *visit) ended(status *v1.ContainerStatus) {
	exitCode := status.State.Terminated.ExitCode
	done := v.init && exitCode == 0 && !podutil.IsRestartableInitContainer(v.container)
	switch {
	case done || !podutil.ContainerShouldRestart(*v.container, v.pod.Spec, exitCode):
	case !v.due(v.stay.since, delay):
	case status.RestartCount == 0:
		// The first restart is at once.
		v.restart(status)
	default:
		v.event(v1.EventTypeWarning, events.BackOffStartContainer,
			fmt.Sprintf("Back-off restarting failed container %s in pod %s", v.container.Name, podID(v.pod)))
		status.LastTerminationState = status.State
		v.wait(status, crashLoopBackOff, fmt.Sprintf("back-off %s restarting failed container=%s pod=%s",
			backOff(int(status.RestartCount)), v.container.Name, podID(v.pod)))
	}
}

func (v *visit) restart(status *v1.ContainerStatus) {
	if status.State.Terminated != nil {
		status.LastTerminationState = status.State
	}
	status.RestartCount++
	v.start(status)
}

func (v *visit) start(status *v1.ContainerStatus) {
	status.Image, status.ImageID = imageOf(v.container.Image)
	status.ContainerID = "containerd://" + digest(string(v.pod.UID), v.container.Name, fmt.Sprint(status.RestartCount))
	status.Ready = !v.course.neverReady && (v.course.exits || v.course.after == 0)
	v.enter(status, v1.ContainerState{Running: &v1.ContainerStateRunning{StartedAt: metav1.NewTime(v.now)}})
	v.event(v1.EventTypeNormal, events.PulledImage,
		fmt.Sprintf("Container image %q already present on machine", v.container.Image))
	v.event(v1.EventTypeNormal, events.CreatedContainer, "Created container: "+v.container.Name)
	v.event(v1.EventTypeNormal, events.StartedContainer, "Started container "+v.container.Name)
}

func (v *visit) exit(status *v1.ContainerStatus, exitCode int32) {
	// A finished init container counts as ready.
	status.Ready = v.init && exitCode == 0
	v.enter(status, terminated(status, exitCode, v.now))
}

func (v *visit) wait(status *v1.ContainerStatus, reason, message string) {
	status.Ready = false
	v.enter(status, v1.ContainerState{Waiting: &v1.ContainerStateWaiting{Reason: reason, Message: message}})
}

func (v *visit) enter(status *v1.ContainerStatus, state v1.ContainerState) {
	status.State = state
	status.Started = ptr.To(state.Running != nil)
	v.stay.since, v.stay.probed = v.now, time.Time{}
}

func (v *visit) event(kind, reason, message string) {
	v.look.events = append(v.look.events, event{v.container, kind, reason, message})
}

// terminated is the state of a container that ran until now.
func terminated(status *v1.ContainerStatus, exitCode int32, now time.Time) v1.ContainerState {
	reason := "Completed"
	if exitCode != 0 {
		reason = "Error"
	}
	return v1.ContainerState{Terminated: &v1.ContainerStateTerminated{
		ExitCode: exitCode, Reason: reason, ContainerID: status.ContainerID,
		StartedAt: status.State.Running.StartedAt, FinishedAt: metav1.NewTime(now),
	}}
}

// imageOf is what containerd makes of an image's name, and an ID for it.
func imageOf(image string) (name, id string) {
	named, err := reference.ParseDockerRef(image)
	if err != nil {
		return image, ""
	}
	return named.String(), named.Name() + "@sha256:" + digest(named.String())
}

// pullError is what containerd says of an image that its registry does not have.
func pullError(image string) string {
	name, _ := imageOf(image)
	return fmt.Sprintf("rpc error: code = NotFound desc = failed to pull and unpack image %q: "+
		"failed to resolve reference %q: %s: not found", name, name, name)
}

// podID is how a kubelet names a Pod in its messages.
func podID(pod *v1.Pod) string {
	return fmt.Sprintf("%s_%s(%s)", pod.Name, pod.Namespace, pod.UID)
}

func digest(parts ...string) string {
	hash := sha256.New()
	for _, part := range parts {
		fmt.Fprintln(hash, part)
	}
	return fmt.Sprintf("%x", hash.Sum(nil))
}
