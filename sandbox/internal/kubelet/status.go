package kubelet

import (
	"crypto/sha256"
	"net/netip"
	"slices"

	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	podutil "k8s.io/kubernetes/pkg/api/v1/pod"
	podstatus "k8s.io/kubernetes/pkg/kubelet/status"
)

// summarize sets what follows from the statuses of the containers. The conditions come from the
// kubelet's own functions. A terminal phase must be set after the containers were stopped.
func (l *look) summarize(phase v1.PodPhase) {
	old, status := &l.pod.Status, l.status
	all := slices.Concat(status.InitContainerStatuses, status.ContainerStatuses)
	status.Phase = phase
	status.ObservedGeneration = podutil.CalculatePodStatusObservedGeneration(l.pod)
	status.HostIP, status.HostIPs = nodeIP, []v1.HostIP{{IP: nodeIP}}
	if status.PodIP == "" && slices.ContainsFunc(all, hasSandbox) {
		status.PodIP = podIP(l.pod)
		status.PodIPs = []v1.PodIP{{IP: status.PodIP}}
	}
	l.set(v1.PodCondition{Type: v1.PodReadyToStartContainers, Status: conditionStatus(status.PodIP != "" && !podutil.IsPodPhaseTerminal(status.Phase))})
	l.set(podstatus.GeneratePodInitializedCondition(l.pod, old, all, status.Phase))
	l.set(podstatus.GeneratePodReadyCondition(l.pod, old, status.Conditions, all, status.Phase))
	l.set(podstatus.GenerateContainersReadyCondition(l.pod, old, all, status.Phase))
	l.set(v1.PodCondition{Type: v1.PodScheduled, Status: v1.ConditionTrue})
}

// set replaces a condition; its time changes with its status only.
func (l *look) set(condition v1.PodCondition) {
	condition.ObservedGeneration = podutil.CalculatePodConditionObservedGeneration(&l.pod.Status, l.pod.Generation, condition.Type)
	condition.LastTransitionTime = metav1.NewTime(l.now)
	i, before := podutil.GetPodCondition(l.status, condition.Type)
	if before == nil {
		l.status.Conditions = append(l.status.Conditions, condition)
		return
	}
	if before.Status == condition.Status {
		condition.LastTransitionTime = before.LastTransitionTime
	}
	l.status.Conditions[i] = condition
}

func conditionStatus(is bool) v1.ConditionStatus {
	if is {
		return v1.ConditionTrue
	}
	return v1.ConditionFalse
}

// hasSandbox says whether the Pod has a network: the runtime makes one before it pulls images.
func hasSandbox(status v1.ContainerStatus) bool {
	waiting := status.State.Waiting
	return waiting == nil || waiting.Reason != containerCreating && waiting.Reason != podInitializing
}

// podIP makes an address of 10.128.0.0/9 from the Pod's UID. Nobody listens there.
func podIP(pod *v1.Pod) string {
	if pod.Spec.HostNetwork {
		return nodeIP
	}
	hash := sha256.Sum256([]byte(pod.UID))
	return netip.AddrFrom4([4]byte{10, hash[0] | 0x80, hash[1], hash[2]}).String()
}

// phaseOf is the kubelet's rule, which it does not export. Init containers that have yet to end need
// no look: they keep the others waiting.
func phaseOf(pod *v1.Pod, statuses []v1.ContainerStatus) v1.PodPhase {
	for _, container := range pod.Spec.InitContainers {
		status, _ := podutil.GetContainerStatus(statuses, container.Name)
		exit := lastExit(&status)
		if exit != nil && exit.ExitCode != 0 && !podutil.ContainerShouldRestart(container, pod.Spec, exit.ExitCode) {
			return v1.PodFailed
		}
	}
	pending, running, failed := false, false, false
	for _, container := range pod.Spec.Containers {
		status, _ := podutil.GetContainerStatus(statuses, container.Name)
		exit := lastExit(&status)
		switch {
		case status.State.Running != nil:
			running = true
		case exit == nil:
			pending = true
		case podutil.ContainerShouldRestart(container, pod.Spec, exit.ExitCode):
			running = true
		default:
			failed = failed || exit.ExitCode != 0
		}
	}
	switch {
	case pending:
		return v1.PodPending
	case running:
		return v1.PodRunning
	case failed:
		return v1.PodFailed
	default:
		return v1.PodSucceeded
	}
}

// lastExit is how a container that does not run ended last.
func lastExit(status *v1.ContainerStatus) *v1.ContainerStateTerminated {
	if status.State.Waiting != nil {
		return status.LastTerminationState.Terminated
	}
	return status.State.Terminated
}
