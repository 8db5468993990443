package kubelet

import (
	"maps"
	"slices"
	"time"

	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	podutil "k8s.io/kubernetes/pkg/api/v1/pod"
	"k8s.io/kubernetes/pkg/kubelet/events"
	"k8s.io/utils/ptr"
)

// history is what the stand-in knows of a Pod besides its status. Without it, times are less exact.
type history struct {
	uid      types.UID
	memories map[string]memory
}

// event is about a container or, if that is nil, about the Pod.
type event struct {
	container             *v1.Container
	kind, reason, message string
}

// circumstances decide about a Pod together with its spec and its status.
type circumstances struct {
	cluster string
	fate    fate
	missing missing
}

// volumesKey is the key of the volumes among the memories. No container can have this name.
const volumesKey = "/volumes"

// podStep computes the next status of a Pod, at one moment. It writes nothing to the cluster.
type podStep struct {
	circumstances
	pod *v1.Pod
	now time.Time

	memories map[string]memory
	status   *v1.PodStatus
	events   []event
	// wake is the time until the next step, 0 for no step before the Pod changes.
	wake time.Duration
}

// stepPod computes the status that a Pod on the Node has to have now.
func stepPod(pod *v1.Pod, here circumstances, past history, now time.Time) *podStep {
	s := &podStep{circumstances: here, pod: pod, now: now, memories: map[string]memory{}, status: pod.Status.DeepCopy()}
	if past.uid == pod.UID {
		s.memories = maps.Clone(past.memories)
	}
	if s.status.StartTime == nil {
		s.status.StartTime = &metav1.Time{Time: now}
	}
	mayStart := s.mounted()
	s.status.InitContainerStatuses = s.each(pod.Spec.InitContainers, true, func(c *containerStep, status *v1.ContainerStatus) {
		c.advance(status, mayStart)
		mayStart = mayStart && initialized(c.container, status)
	})
	s.status.ContainerStatuses = s.each(pod.Spec.Containers, false, func(c *containerStep, status *v1.ContainerStatus) {
		c.advance(status, mayStart)
	})
	phase := phaseOf(pod, slices.Concat(s.status.InitContainerStatuses, s.status.ContainerStatuses))
	if podutil.IsPodPhaseTerminal(phase) {
		s.stopSidecars()
	}
	s.summarize(phase)
	return s
}

// mounted reports whether the volumes of the Pod exist. If not, it adds an event once a period.
func (s *podStep) mounted() bool {
	if s.missing.volume == "" {
		return true
	}
	last := s.memories[volumesKey]
	if s.due(last.since, mountPeriod) {
		s.events = append(s.events, event{nil, v1.EventTypeWarning, events.FailedMountVolume, s.missing.volume})
		s.memories[volumesKey] = memory{since: s.now}
		s.due(s.now, mountPeriod)
	}
	return false
}

// each calls advance with each container and a copy of its status, and returns these copies.
func (s *podStep) each(
	containers []v1.Container, init bool, advance func(*containerStep, *v1.ContainerStatus),
) []v1.ContainerStatus {
	before := s.status.ContainerStatuses
	if init {
		before = s.status.InitContainerStatuses
	}
	var statuses []v1.ContainerStatus
	for i := range containers {
		container := &containers[i]
		status, found := podutil.GetContainerStatus(before, container.Name)
		if !found {
			status = s.created(container)
		}
		c := &containerStep{podStep: s, container: container, init: init, behaviour: behaviourOf(s.pod, container, init, s.fate)}
		advance(c, &status)
		statuses = append(statuses, status)
	}
	return statuses
}

// created is the first status of a container.
func (s *podStep) created(container *v1.Container) v1.ContainerStatus {
	reason := containerCreating
	if len(s.pod.Spec.InitContainers) > 0 {
		reason = podInitializing
	}
	return v1.ContainerStatus{
		Name: container.Name, Image: container.Image, Started: ptr.To(false),
		State: v1.ContainerState{Waiting: &v1.ContainerStateWaiting{Reason: reason}},
	}
}

// memoryOf returns the memory of a container. After a restart of the stand-in, the status replaces it.
func (s *podStep) memoryOf(status *v1.ContainerStatus) memory {
	known, found := s.memories[status.Name]
	switch {
	case found:
		return known
	case status.State.Running != nil:
		return memory{since: status.State.Running.StartedAt.Time}
	case status.State.Terminated != nil:
		return memory{since: status.State.Terminated.FinishedAt.Time}
	default:
		return memory{since: s.now}
	}
}

// due reports whether the duration is over. If not, it schedules a step for then.
func (s *podStep) due(since time.Time, duration time.Duration) bool {
	left := since.Add(duration).Sub(s.now)
	if left > 0 && (s.wake == 0 || left < s.wake) {
		s.wake = left
	}
	return left <= 0
}

// stopSidecars ends the sidecars of a Pod that has ended.
func (s *podStep) stopSidecars() {
	for i := range s.status.InitContainerStatuses {
		if status := &s.status.InitContainerStatuses[i]; status.State.Running != nil {
			status.Ready, status.Started = false, ptr.To(false)
			status.State = terminated(status, 0, s.now)
		}
	}
}

// initialized reports whether the containers after an init container may start.
func initialized(container *v1.Container, status *v1.ContainerStatus) bool {
	if podutil.IsRestartableInitContainer(container) {
		return status.State.Running != nil
	}
	return status.State.Terminated != nil && status.State.Terminated.ExitCode == 0
}
