package kubelet

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	v1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// recordLabel is the label of records. Its value is the namespace of the Pod.
const recordLabel = "sandbox.ks-helm-deploy/start"

// record writes down that a container has started, so that tests can count starts after Pod, Job and namespace are gone.
// A start has one record, even if several stand-ins write it.
func (k *kubelet) record(ctx context.Context, pod *v1.Pod, container *v1.Container, status *v1.ContainerStatus) error {
	labels, err := json.Marshal(pod.Labels)
	if err != nil {
		return err
	}
	owner := ""
	if controller := metav1.GetControllerOf(pod); controller != nil {
		owner = controller.Kind + "/" + controller.Name
	}
	_, err = k.client.CoreV1().ConfigMaps(metav1.NamespaceSystem).Create(ctx, &v1.ConfigMap{
		ObjectMeta: metav1.ObjectMeta{
			Name:   fmt.Sprintf("start-%s-%s-%d", pod.UID, container.Name, status.RestartCount),
			Labels: map[string]string{recordLabel: pod.Namespace},
		},
		Data: map[string]string{
			"pod": pod.Name, "owner": owner, "container": container.Name, "image": container.Image, "labels": string(labels),
			// The status has whole seconds only.
			"time": time.Now().UTC().Format(time.RFC3339Nano),
		},
	}, metav1.CreateOptions{})
	if apierrors.IsAlreadyExists(err) {
		return nil
	}
	return err
}
