package kubelet

import (
	"context"
	"fmt"

	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/component-helpers/scheduling/corev1/nodeaffinity"
	podutil "k8s.io/kubernetes/pkg/api/v1/pod"
)

// schedule binds a Pod to the Node, or reports why it cannot.
func (k *kubelet) schedule(ctx context.Context, pod *v1.Pod) error {
	if len(pod.Spec.SchedulingGates) > 0 {
		return nil
	}
	client := k.client.CoreV1().Pods(pod.Namespace)
	reason, message := k.obstacle(pod)
	if reason == "" {
		if err := client.Bind(ctx, &v1.Binding{
			ObjectMeta: metav1.ObjectMeta{Namespace: pod.Namespace, Name: pod.Name, UID: pod.UID},
			Target:     v1.ObjectReference{Kind: "Node", Name: k.node.Name},
		}, metav1.CreateOptions{}); err != nil {
			return err
		}
		k.scheduler.Eventf(pod, v1.EventTypeNormal, "Scheduled", "Successfully assigned %s/%s to %s", pod.Namespace, pod.Name, k.node.Name)
		return nil
	}
	changed := pod.DeepCopy()
	if !podutil.UpdatePodCondition(&changed.Status, &v1.PodCondition{
		Type: v1.PodScheduled, Status: v1.ConditionFalse, Reason: reason, Message: message, ObservedGeneration: pod.Generation,
	}) {
		return nil
	}
	if _, err := client.UpdateStatus(ctx, changed, metav1.UpdateOptions{}); err != nil {
		return err
	}
	k.scheduler.Event(pod, v1.EventTypeWarning, "FailedScheduling", message)
	return nil
}

// obstacle returns why a Pod cannot run here, in the words of a scheduler. The reason is "" if it can.
func (k *kubelet) obstacle(pod *v1.Pod) (reason, message string) {
	const nowhere = "0/1 nodes are available: %s. preemption: 0/1 nodes are available: 1 %s."
	const unhelpful = "Preemption is not helpful for scheduling"
	chosen, err := fateOf(pod, k.node.Name)
	if err != nil {
		// A mistyped fate must be visible: the Pod must not run well.
		return "UnknownFate", err.Error()
	}
	if chosen.kind == unschedulable {
		return v1.PodReasonUnschedulable, fmt.Sprintf(nowhere, "1 Insufficient cpu", "No preemption victims found for incoming pod")
	}
	if matches, err := nodeaffinity.GetRequiredNodeAffinity(pod).Match(k.node); err != nil || !matches {
		return v1.PodReasonUnschedulable, fmt.Sprintf(nowhere, "1 node(s) didn't match Pod's node affinity/selector", unhelpful)
	}
	if message := k.missingFor(pod).claim; message != "" {
		return v1.PodReasonUnschedulable, fmt.Sprintf(nowhere, message, unhelpful)
	}
	return "", ""
}
