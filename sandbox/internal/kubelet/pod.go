package kubelet

import (
	"context"
	"fmt"
	"time"

	v1 "k8s.io/api/core/v1"
	apiequality "k8s.io/apimachinery/pkg/api/equality"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/tools/cache"
	"k8s.io/component-helpers/scheduling/corev1/nodeaffinity"
	podutil "k8s.io/kubernetes/pkg/api/v1/pod"
	kubecontainer "k8s.io/kubernetes/pkg/kubelet/container"
	"k8s.io/utils/ptr"
)

// killed is the exit code of a container that SIGTERM ends.
const killed = 143

func (k *kubelet) syncPod(ctx context.Context, name cache.ObjectName) (time.Duration, error) {
	pod, err := k.pods.Pods(name.Namespace).Get(name.Name)
	if apierrors.IsNotFound(err) {
		k.forget(name)
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	var wake time.Duration
	switch {
	case pod.Spec.NodeName != "" && pod.Spec.NodeName != k.node.Name:
	case pod.DeletionTimestamp != nil:
		err = k.finish(ctx, pod)
	case pod.Spec.NodeName == "":
		err = k.schedule(ctx, pod)
	case !podutil.IsPodTerminal(pod):
		wake, err = k.advance(ctx, pod, name)
	}
	if apierrors.IsNotFound(err) {
		return 0, nil
	}
	return wake, err
}

// schedule binds a Pod to the Node, or says why not.
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

// obstacle is why a Pod cannot run here, in the scheduler's words; no reason means that it can.
func (k *kubelet) obstacle(pod *v1.Pod) (reason, message string) {
	const nowhere = "0/1 nodes are available: %s. preemption: 0/1 nodes are available: 1 %s."
	const unhelpful = "Preemption is not helpful for scheduling"
	asked, err := fateOf(pod, k.node.Name)
	if err != nil {
		// A fate that was mistyped must be seen, not pass for a Pod that runs well.
		return "UnknownFate", err.Error()
	}
	if asked.kind == unschedulable {
		return v1.PodReasonUnschedulable, fmt.Sprintf(nowhere, "1 Insufficient cpu", "No preemption victims found for incoming pod")
	}
	if matches, err := nodeaffinity.GetRequiredNodeAffinity(pod).Match(k.node); err != nil || !matches {
		return v1.PodReasonUnschedulable, fmt.Sprintf(nowhere, "1 node(s) didn't match Pod's node affinity/selector", unhelpful)
	}
	if lack := k.lacksOf(pod).claim; lack != "" {
		return v1.PodReasonUnschedulable, fmt.Sprintf(nowhere, lack, unhelpful)
	}
	return "", ""
}

// advance writes what the Pod's status has to be now, and tells the events of it.
func (k *kubelet) advance(ctx context.Context, pod *v1.Pod, name cache.ObjectName) (time.Duration, error) {
	// A wrong annotation of a Pod that is bound already came later, and then means nothing.
	asked, _ := fateOf(pod, k.node.Name)
	here := circumstances{k.node.Name, asked, k.lacksOf(pod)}
	l := lookAt(pod, here, k.history(name), time.Now())
	if !apiequality.Semantic.DeepEqual(&pod.Status, l.status) {
		changed := pod.DeepCopy()
		changed.Status = *l.status
		if _, err := k.client.CoreV1().Pods(pod.Namespace).UpdateStatus(ctx, changed, metav1.UpdateOptions{}); err != nil {
			return 0, err
		}
	}
	k.remember(name, history{pod.UID, l.stays})
	for _, event := range l.events {
		var about runtime.Object = pod
		if event.container != nil {
			reference, err := kubecontainer.GenerateContainerRef(pod, event.container)
			if err != nil {
				return 0, err
			}
			about = reference
		}
		k.recorder.Event(about, event.kind, event.reason, event.message)
	}
	return l.wake, nil
}

// finish ends the containers of a deleted Pod, and then removes it.
func (k *kubelet) finish(ctx context.Context, pod *v1.Pod) error {
	client := k.client.CoreV1().Pods(pod.Namespace)
	if pod.Spec.NodeName != "" && !podutil.IsPodTerminal(pod) {
		changed, err := client.UpdateStatus(ctx, stopped(pod, time.Now()), metav1.UpdateOptions{})
		if err != nil {
			return err
		}
		pod = changed
	}
	if ptr.Deref(pod.DeletionGracePeriodSeconds, 0) == 0 && len(pod.Finalizers) > 0 {
		// It goes when others have taken off their finalizers.
		return nil
	}
	return client.Delete(ctx, pod.Name, metav1.DeleteOptions{
		GracePeriodSeconds: ptr.To[int64](0), Preconditions: metav1.NewUIDPreconditions(string(pod.UID)),
	})
}

// stopped is the Pod after its containers were told to end.
func stopped(pod *v1.Pod, now time.Time) *v1.Pod {
	changed := pod.DeepCopy()
	for _, statuses := range [][]v1.ContainerStatus{changed.Status.InitContainerStatuses, changed.Status.ContainerStatuses} {
		for i := range statuses {
			status := &statuses[i]
			if status.State.Running != nil {
				status.State = terminated(status, killed, now)
			}
			status.Ready, status.Started = status.State.Terminated != nil && status.State.Terminated.ExitCode == 0, ptr.To(false)
		}
	}
	l := &look{pod: pod, now: now, status: &changed.Status}
	l.summarize(v1.PodFailed)
	return changed
}

func (k *kubelet) history(name cache.ObjectName) history {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	return k.histories[name]
}

func (k *kubelet) remember(name cache.ObjectName, h history) {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	k.histories[name] = h
}

func (k *kubelet) forget(name cache.ObjectName) {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	delete(k.histories, name)
}
