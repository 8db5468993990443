package kubelet

import (
	"context"

	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/kubernetes/pkg/fieldpath"
	"k8s.io/kubernetes/third_party/forked/golang/expansion"
)

// environmentOf returns the environment variables of a container. An optional value that is missing sets none;
// missing.go holds a container back without the others.
func (k *kubelet) environmentOf(ctx context.Context, pod *v1.Pod, container *v1.Container) map[string]string {
	variables := map[string]string{}
	for _, source := range container.EnvFrom {
		values := map[string]string{}
		switch {
		case source.ConfigMapRef != nil:
			values = k.configMapValues(ctx, pod.Namespace, source.ConfigMapRef.Name)
		case source.SecretRef != nil:
			values = k.secretValues(ctx, pod.Namespace, source.SecretRef.Name)
		}
		for key, value := range values {
			variables[source.Prefix+key] = value
		}
	}
	for _, variable := range container.Env {
		value, found := expansion.Expand(variable.Value, expansion.MappingFuncFor(variables)), true
		if variable.ValueFrom != nil {
			value, found = k.valueFrom(ctx, pod, variable.ValueFrom)
		}
		if found {
			variables[variable.Name] = value
		}
	}
	return variables
}

func (k *kubelet) valueFrom(ctx context.Context, pod *v1.Pod, source *v1.EnvVarSource) (value string, found bool) {
	switch {
	case source.FieldRef != nil:
		return field(pod, source.FieldRef.FieldPath)
	case source.ConfigMapKeyRef != nil:
		value, found = k.configMapValues(ctx, pod.Namespace, source.ConfigMapKeyRef.Name)[source.ConfigMapKeyRef.Key]
	case source.SecretKeyRef != nil:
		value, found = k.secretValues(ctx, pod.Namespace, source.SecretKeyRef.Name)[source.SecretKeyRef.Key]
	}
	return value, found
}

// field returns a field of the Pod's metadata, or one of those that fieldpath leaves to the kubelet.
func field(pod *v1.Pod, path string) (value string, found bool) {
	switch path {
	case "spec.nodeName":
		return pod.Spec.NodeName, true
	case "spec.serviceAccountName":
		return pod.Spec.ServiceAccountName, true
	case "status.hostIP":
		return nodeIP, true
	case "status.podIP":
		return pod.Status.PodIP, true
	}
	value, err := fieldpath.ExtractFieldPathAsString(pod, path)
	return value, err == nil
}

// configMapValues asks the API server, since the cache holds no values. It returns none if the ConfigMap is missing.
func (k *kubelet) configMapValues(ctx context.Context, namespace, name string) map[string]string {
	configMap, err := k.client.CoreV1().ConfigMaps(namespace).Get(ctx, name, metav1.GetOptions{})
	if err != nil {
		return nil
	}
	return configMap.Data
}

// secretValues does the same for a Secret.
func (k *kubelet) secretValues(ctx context.Context, namespace, name string) map[string]string {
	values := map[string]string{}
	if secret, err := k.client.CoreV1().Secrets(namespace).Get(ctx, name, metav1.GetOptions{}); err == nil {
		for key, value := range secret.Data {
			values[key] = string(value)
		}
	}
	return values
}
