package kubelet

import (
	"context"
	"time"

	v1 "k8s.io/api/core/v1"
	apiequality "k8s.io/apimachinery/pkg/api/equality"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/tools/cache"
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

// advance writes the status that the Pod has to have now, and the events.
func (k *kubelet) advance(ctx context.Context, pod *v1.Pod, name cache.ObjectName) (time.Duration, error) {
	// No error: schedule has checked the annotation, so a wrong one was added later. It is ignored.
	chosen, _ := fateOf(pod, k.node.Name)
	here := circumstances{k.node.Name, chosen, k.missingFor(pod)}
	step := stepPod(pod, here, k.history(name), time.Now())
	if !apiequality.Semantic.DeepEqual(&pod.Status, step.status) {
		changed := pod.DeepCopy()
		changed.Status = *step.status
		if _, err := k.client.CoreV1().Pods(pod.Namespace).UpdateStatus(ctx, changed, metav1.UpdateOptions{}); err != nil {
			return 0, err
		}
	}
	k.remember(name, history{pod.UID, step.memories})
	for _, event := range step.events {
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
	return step.wake, nil
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
		// The API server removes the Pod once others have removed their finalizers.
		return nil
	}
	return client.Delete(ctx, pod.Name, metav1.DeleteOptions{
		GracePeriodSeconds: ptr.To[int64](0), Preconditions: metav1.NewUIDPreconditions(string(pod.UID)),
	})
}

// stopped returns the Pod after SIGTERM ended its containers.
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
	step := &podStep{pod: pod, now: now, status: &changed.Status}
	step.summarize(v1.PodFailed)
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
