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

// summarize sets the fields that follow from the statuses of the containers. The functions for the conditions are
// those of the kubelet. The containers have to be stopped before a terminal phase is set.
func (s *podStep) summarize(phase v1.PodPhase) {
	old, status := &s.pod.Status, s.status
	all := slices.Concat(status.InitContainerStatuses, status.ContainerStatuses)
	status.Phase = phase
	status.ObservedGeneration = podutil.CalculatePodStatusObservedGeneration(s.pod)
	status.HostIP, status.HostIPs = nodeIP, []v1.HostIP{{IP: nodeIP}}
	if status.PodIP == "" && slices.ContainsFunc(all, hasSandbox) {
		status.PodIP = podIP(s.pod)
		status.PodIPs = []v1.PodIP{{IP: status.PodIP}}
	}
	s.set(v1.PodCondition{Type: v1.PodReadyToStartContainers, Status: conditionStatus(status.PodIP != "" && !podutil.IsPodPhaseTerminal(status.Phase))})
	s.set(podstatus.GeneratePodInitializedCondition(s.pod, old, all, status.Phase))
	s.set(podstatus.GeneratePodReadyCondition(s.pod, old, status.Conditions, all, status.Phase))
	s.set(podstatus.GenerateContainersReadyCondition(s.pod, old, all, status.Phase))
	s.set(v1.PodCondition{Type: v1.PodScheduled, Status: v1.ConditionTrue})
}

// set replaces a condition. Its time changes only with its status.
func (s *podStep) set(condition v1.PodCondition) {
	condition.ObservedGeneration = podutil.CalculatePodConditionObservedGeneration(&s.pod.Status, s.pod.Generation, condition.Type)
	condition.LastTransitionTime = metav1.NewTime(s.now)
	i, before := podutil.GetPodCondition(s.status, condition.Type)
	if before == nil {
		s.status.Conditions = append(s.status.Conditions, condition)
		return
	}
	if before.Status == condition.Status {
		condition.LastTransitionTime = before.LastTransitionTime
	}
	s.status.Conditions[i] = condition
}

func conditionStatus(is bool) v1.ConditionStatus {
	if is {
		return v1.ConditionTrue
	}
	return v1.ConditionFalse
}

// hasSandbox reports whether the Pod has a network, which the runtime creates before it pulls images.
func hasSandbox(status v1.ContainerStatus) bool {
	waiting := status.State.Waiting
	return waiting == nil || waiting.Reason != containerCreating && waiting.Reason != podInitializing
}

// podIP derives an address in 10.128.0.0/9 from the UID of the Pod. Nothing listens there.
func podIP(pod *v1.Pod) string {
	if pod.Spec.HostNetwork {
		return nodeIP
	}
	hash := sha256.Sum256([]byte(pod.UID))
	return netip.AddrFrom4([4]byte{10, hash[0] | 0x80, hash[1], hash[2]}).String()
}

// phaseOf follows the rule of the kubelet, which exports no function for it. Init containers that run need no
// check, since the other containers wait for them.
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

// lastExit is the last end of a container that does not run.
func lastExit(status *v1.ContainerStatus) *v1.ContainerStateTerminated {
	if status.State.Waiting != nil {
		return status.LastTerminationState.Terminated
	}
	return status.State.Terminated
}
