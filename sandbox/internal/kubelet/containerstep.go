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

// Reasons of waiting containers.
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
	// delay is how long each step takes: to pull and start, to do the work of a Job, to notice an exit.
	delay = 200 * time.Millisecond
	// firstBackOff and lastBackOff are those of a kubelet, for pulls and for restarts.
	firstBackOff = 10 * time.Second
	lastBackOff  = 5 * time.Minute
	// probePeriod is the default of periodSeconds of a probe.
	probePeriod = 10 * time.Second
	// mountPeriod is how often an event reports a missing volume.
	mountPeriod = 30 * time.Second
)

// memory is what the stand-in knows of a container besides its status.
type memory struct {
	// since is when the present state began. The times in a status are whole seconds only.
	since time.Time
	// pulls is the number of failed pulls.
	pulls int
	// probed is the time of the last failed readiness probe.
	probed time.Time
}

// backOff is the pause after that many failed attempts, at least one. It doubles with each.
func backOff(attempts int) time.Duration {
	wait := firstBackOff
	for range attempts - 1 {
		if wait *= 2; wait >= lastBackOff {
			return lastBackOff
		}
	}
	return wait
}

// containerStep is one container in a podStep.
type containerStep struct {
	*podStep
	container *v1.Container
	behaviour behaviour
	// init is true for init containers, and so for sidecars.
	init   bool
	memory memory
}

// advance changes the status to the next state of the container, if that is due.
func (c *containerStep) advance(status *v1.ContainerStatus, mayStart bool) {
	c.memory = c.podStep.memoryOf(status)
	switch {
	case status.State.Running != nil:
		c.running(status)
	case status.State.Terminated != nil:
		c.ended(status)
	case status.State.Waiting.Reason == crashLoopBackOff:
		if c.due(c.memory.since, backOff(int(status.RestartCount))) {
			c.restart(status)
		}
	case mayStart:
		c.waiting(status)
	}
	c.podStep.memories[status.Name] = c.memory
}

func (c *containerStep) waiting(status *v1.ContainerStatus) {
	image := c.container.Image
	_, invalid := reference.ParseNormalizedNamed(image)
	broken := invalid != nil || !pullable(image, c.cluster)
	missing := c.missing.environment[c.container.Name]
	reason := status.State.Waiting.Reason
	pause := delay
	switch {
	case !broken && (reason == errImagePull || reason == imagePullBackOff || reason == invalidImageName):
		// The image of the Pod was changed.
		pause = 0
	case reason == configError && missing == "":
		pause = 0
	case reason == invalidImageName || reason == configError:
		return
	case reason == imagePullBackOff:
		pause = backOff(c.memory.pulls)
	}
	if !c.due(c.memory.since, pause) {
		return
	}
	switch {
	case invalid != nil:
		message := fmt.Sprintf("Failed to apply default image tag %q: couldn't parse image name %q: %v", image, image, invalid)
		c.event(v1.EventTypeWarning, events.FailedToInspectImage, message)
		c.event(v1.EventTypeWarning, events.FailedToCreateContainer, "Error: "+invalidImageName)
		c.wait(status, invalidImageName, message)
	case broken && reason == errImagePull:
		message := fmt.Sprintf("Back-off pulling image %q", image)
		c.event(v1.EventTypeNormal, events.BackOffPullImage, message)
		c.event(v1.EventTypeWarning, events.FailedToCreateContainer, "Error: "+imagePullBackOff)
		c.wait(status, imagePullBackOff, message+": "+errImagePull+": "+pullError(image))
	case broken:
		c.memory.pulls++
		c.event(v1.EventTypeNormal, events.PullingImage, fmt.Sprintf("Pulling image %q", image))
		c.event(v1.EventTypeWarning, events.FailedToPullImage, fmt.Sprintf("Failed to pull image %q: %s", image, pullError(image)))
		c.event(v1.EventTypeWarning, events.FailedToCreateContainer, "Error: "+errImagePull)
		c.wait(status, errImagePull, pullError(image))
	case missing != "":
		c.event(v1.EventTypeWarning, events.FailedToCreateContainer, "Error: "+missing)
		c.wait(status, configError, missing)
	default:
		c.start(status)
	}
}

func (c *containerStep) running(status *v1.ContainerStatus) {
	switch {
	case c.behaviour.exits:
		if c.due(c.memory.since, c.behaviour.after) {
			c.exit(status, c.behaviour.exitCode)
		}
	case status.Ready:
	case !c.behaviour.neverReady && c.due(c.memory.since, c.behaviour.after):
		status.Ready = true
	default:
		c.probe()
	}
}

// probe adds an event about the failed readiness probe, once a period.
func (c *containerStep) probe() {
	period := probePeriod
	if probe := c.container.ReadinessProbe; probe != nil && probe.PeriodSeconds > 0 {
		period = time.Duration(probe.PeriodSeconds) * time.Second
	}
	next := c.memory.since.Add(delay)
	if !c.memory.probed.IsZero() {
		next = c.memory.probed.Add(period)
	}
	if c.due(next, 0) {
		c.memory.probed = c.now
		c.event(v1.EventTypeWarning, events.ContainerUnhealthy, "Readiness probe failed: "+probeOutput(c.container.ReadinessProbe))
		c.due(c.now, period)
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

func (c *containerStep) ended(status *v1.ContainerStatus) {
	exitCode := status.State.Terminated.ExitCode
	done := c.init && exitCode == 0 && !podutil.IsRestartableInitContainer(c.container)
	switch {
	case done || !podutil.ContainerShouldRestart(*c.container, c.pod.Spec, exitCode):
	case !c.due(c.memory.since, delay):
	case status.RestartCount == 0:
		// A kubelet restarts a container without a pause the first time.
		c.restart(status)
	default:
		c.event(v1.EventTypeWarning, events.BackOffStartContainer,
			fmt.Sprintf("Back-off restarting failed container %s in pod %s", c.container.Name, podID(c.pod)))
		status.LastTerminationState = status.State
		c.wait(status, crashLoopBackOff, fmt.Sprintf("back-off %s restarting failed container=%s pod=%s",
			backOff(int(status.RestartCount)), c.container.Name, podID(c.pod)))
	}
}

func (c *containerStep) restart(status *v1.ContainerStatus) {
	if status.State.Terminated != nil {
		status.LastTerminationState = status.State
	}
	status.RestartCount++
	c.start(status)
}

func (c *containerStep) start(status *v1.ContainerStatus) {
	status.Image, status.ImageID = imageOf(c.container.Image)
	status.ContainerID = "containerd://" + digest(string(c.pod.UID), c.container.Name, fmt.Sprint(status.RestartCount))
	status.Ready = !c.behaviour.neverReady && (c.behaviour.exits || c.behaviour.after == 0)
	c.enter(status, v1.ContainerState{Running: &v1.ContainerStateRunning{StartedAt: metav1.NewTime(c.now)}})
	c.event(v1.EventTypeNormal, events.PulledImage,
		fmt.Sprintf("Container image %q already present on machine", c.container.Image))
	c.event(v1.EventTypeNormal, events.CreatedContainer, "Created container: "+c.container.Name)
	c.event(v1.EventTypeNormal, events.StartedContainer, "Started container "+c.container.Name)
}

func (c *containerStep) exit(status *v1.ContainerStatus, exitCode int32) {
	// A finished init container counts as ready.
	status.Ready = c.init && exitCode == 0
	c.enter(status, terminated(status, exitCode, c.now))
}

func (c *containerStep) wait(status *v1.ContainerStatus, reason, message string) {
	status.Ready = false
	c.enter(status, v1.ContainerState{Waiting: &v1.ContainerStateWaiting{Reason: reason, Message: message}})
}

func (c *containerStep) enter(status *v1.ContainerStatus, state v1.ContainerState) {
	status.State = state
	status.Started = ptr.To(state.Running != nil)
	c.memory.since, c.memory.probed = c.now, time.Time{}
}

func (c *containerStep) event(kind, reason, message string) {
	c.podStep.events = append(c.podStep.events, event{c.container, kind, reason, message})
}

// terminated is the state of a running container that ends now.
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

// imageOf returns the full name of an image, as containerd builds it, and an ID for it.
func imageOf(image string) (name, id string) {
	named, err := reference.ParseDockerRef(image)
	if err != nil {
		return image, ""
	}
	return named.String(), named.Name() + "@sha256:" + digest(named.String())
}

// pullError is the message of containerd for an image that its registry does not have.
func pullError(image string) string {
	name, _ := imageOf(image)
	return fmt.Sprintf("rpc error: code = NotFound desc = failed to pull and unpack image %q: "+
		"failed to resolve reference %q: %s: not found", name, name, name)
}

// podID is the name of a Pod in messages of a kubelet.
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
