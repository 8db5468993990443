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

// history is what the status of a Pod does not tell. Losing it costs accuracy only.
type history struct {
	uid   types.UID
	stays map[string]stay
}

// event is one to be told of a container, or of the Pod if that is nil.
type event struct {
	container             *v1.Container
	kind, reason, message string
}

// circumstances are what decides about a Pod beside its spec and its status.
type circumstances struct {
	cluster string
	fate    fate
	lacks   lacks
}

// volumesStay is the entry of a history for the volumes; no container can have this name.
const volumesStay = "/volumes"

// look is one decision about a Pod at one moment. It changes nothing but itself.
type look struct {
	circumstances
	pod *v1.Pod
	now time.Time

	stays  map[string]stay
	status *v1.PodStatus
	events []event
	// wake is when to look again, 0 for not before the Pod changes.
	wake time.Duration
}

// lookAt decides what the status of a Pod on the Node has to be now.
func lookAt(pod *v1.Pod, here circumstances, past history, now time.Time) *look {
	l := &look{circumstances: here, pod: pod, now: now, stays: map[string]stay{}, status: pod.Status.DeepCopy()}
	if past.uid == pod.UID {
		l.stays = maps.Clone(past.stays)
	}
	if l.status.StartTime == nil {
		l.status.StartTime = &metav1.Time{Time: now}
	}
	mayStart := l.mounted()
	l.status.InitContainerStatuses = l.each(pod.Spec.InitContainers, true, func(v *visit, status *v1.ContainerStatus) {
		v.advance(status, mayStart)
		mayStart = mayStart && initialized(v.container, status)
	})
	l.status.ContainerStatuses = l.each(pod.Spec.Containers, false, func(v *visit, status *v1.ContainerStatus) {
		v.advance(status, mayStart)
	})
	phase := phaseOf(pod, slices.Concat(l.status.InitContainerStatuses, l.status.ContainerStatuses))
	if podutil.IsPodPhaseTerminal(phase) {
		l.stopSidecars()
	}
	l.summarize(phase)
	return l
}

// mounted says whether the Pod has its volumes, and else tells why not from time to time.
func (l *look) mounted() bool {
	if l.lacks.volume == "" {
		return true
	}
	told := l.stays[volumesStay]
	if l.due(told.since, mountPeriod) {
		l.events = append(l.events, event{nil, v1.EventTypeWarning, events.FailedMountVolume, l.lacks.volume})
		l.stays[volumesStay] = stay{since: l.now}
		l.due(l.now, mountPeriod)
	}
	return false
}

// each calls advance with each container and the copy of its status that goes into the result.
func (l *look) each(
	containers []v1.Container, init bool, advance func(*visit, *v1.ContainerStatus),
) []v1.ContainerStatus {
	before := l.status.ContainerStatuses
	if init {
		before = l.status.InitContainerStatuses
	}
	var statuses []v1.ContainerStatus
	for i := range containers {
		container := &containers[i]
		status, found := podutil.GetContainerStatus(before, container.Name)
		if !found {
			status = l.created(container)
		}
		v := &visit{look: l, container: container, init: init, course: courseOf(l.pod, container, init, l.fate)}
		advance(v, &status)
		statuses = append(statuses, status)
	}
	return statuses
}

// created is the status of a container that nothing has happened to.
func (l *look) created(container *v1.Container) v1.ContainerStatus {
	reason := containerCreating
	if len(l.pod.Spec.InitContainers) > 0 {
		reason = podInitializing
	}
	return v1.ContainerStatus{
		Name: container.Name, Image: container.Image, Started: ptr.To(false),
		State: v1.ContainerState{Waiting: &v1.ContainerStateWaiting{Reason: reason}},
	}
}

// stayOf recalls since when a container is in its state; the status tells it when nothing else does.
func (l *look) stayOf(status *v1.ContainerStatus) stay {
	known, found := l.stays[status.Name]
	switch {
	case found:
		return known
	case status.State.Running != nil:
		return stay{since: status.State.Running.StartedAt.Time}
	case status.State.Terminated != nil:
		return stay{since: status.State.Terminated.FinishedAt.Time}
	default:
		return stay{since: l.now}
	}
}

// due says whether the duration is over, and else asks to be woken then.
func (l *look) due(since time.Time, duration time.Duration) bool {
	left := since.Add(duration).Sub(l.now)
	if left > 0 && (l.wake == 0 || left < l.wake) {
		l.wake = left
	}
	return left <= 0
}

// stopSidecars ends what a Pod's work does not need any more.
func (l *look) stopSidecars() {
	for i := range l.status.InitContainerStatuses {
		if status := &l.status.InitContainerStatuses[i]; status.State.Running != nil {
			status.Ready, status.Started = false, ptr.To(false)
			status.State = terminated(status, 0, l.now)
		}
	}
}

// initialized says whether the containers after an init container may start.
func initialized(container *v1.Container, status *v1.ContainerStatus) bool {
	if podutil.IsRestartableInitContainer(container) {
		return status.State.Running != nil
	}
	return status.State.Terminated != nil && status.State.Terminated.ExitCode == 0
}
