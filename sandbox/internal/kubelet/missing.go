package kubelet

import (
	"fmt"

	v1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/client-go/tools/cache"
	"k8s.io/utils/ptr"
)

// missing holds the messages of a kubelet about objects that a Pod refers to and that do not exist. In
// KubeStellar this is usual for a while, since each object of a release arrives on its own.
type missing struct {
	// claim is about a PersistentVolumeClaim, without which the Pod is not scheduled.
	claim string
	// volume is about a volume, without which no container is created.
	volume string
	// environment is about environment variables, by container, without which that container is not created.
	environment map[string]string
}

func (k *kubelet) missingFor(pod *v1.Pod) missing {
	found := missing{environment: map[string]string{}}
	for _, volume := range pod.Spec.Volumes {
		if source := volume.PersistentVolumeClaim; source != nil && found.claim == "" {
			if _, err := k.claims.PersistentVolumeClaims(pod.Namespace).Get(source.ClaimName); apierrors.IsNotFound(err) {
				found.claim = fmt.Sprintf("persistentvolumeclaim %q not found", source.ClaimName)
			}
		}
		if message := k.missingInVolume(pod.Namespace, volume); message != "" && found.volume == "" {
			found.volume = fmt.Sprintf("MountVolume.SetUp failed for volume %q : %s", volume.Name, message)
		}
	}
	for _, containers := range [][]v1.Container{pod.Spec.InitContainers, pod.Spec.Containers} {
		for i := range containers {
			if message := k.missingInEnvironment(pod.Namespace, &containers[i]); message != "" {
				found.environment[containers[i].Name] = message
			}
		}
	}
	return found
}

func (k *kubelet) missingInVolume(namespace string, volume v1.Volume) string {
	switch {
	case volume.ConfigMap != nil:
		return k.missingConfigMap(namespace, volume.ConfigMap.Name, "", volume.ConfigMap.Optional)
	case volume.Secret != nil:
		return k.missingSecret(namespace, volume.Secret.SecretName, "", volume.Secret.Optional)
	case volume.Projected != nil:
		for _, source := range volume.Projected.Sources {
			message := ""
			switch {
			case source.ConfigMap != nil:
				message = k.missingConfigMap(namespace, source.ConfigMap.Name, "", source.ConfigMap.Optional)
			case source.Secret != nil:
				message = k.missingSecret(namespace, source.Secret.Name, "", source.Secret.Optional)
			}
			if message != "" {
				return message
			}
		}
	}
	return ""
}

func (k *kubelet) missingInEnvironment(namespace string, container *v1.Container) string {
	for _, source := range container.EnvFrom {
		message := ""
		switch {
		case source.ConfigMapRef != nil:
			message = k.missingConfigMap(namespace, source.ConfigMapRef.Name, "", source.ConfigMapRef.Optional)
		case source.SecretRef != nil:
			message = k.missingSecret(namespace, source.SecretRef.Name, "", source.SecretRef.Optional)
		}
		if message != "" {
			return message
		}
	}
	for _, variable := range container.Env {
		message := ""
		switch source := ptr.Deref(variable.ValueFrom, v1.EnvVarSource{}); {
		case source.ConfigMapKeyRef != nil:
			message = k.missingConfigMap(namespace, source.ConfigMapKeyRef.Name, source.ConfigMapKeyRef.Key, source.ConfigMapKeyRef.Optional)
		case source.SecretKeyRef != nil:
			message = k.missingSecret(namespace, source.SecretKeyRef.Name, source.SecretKeyRef.Key, source.SecretKeyRef.Optional)
		}
		if message != "" {
			return message
		}
	}
	return ""
}

// missingConfigMap returns a message unless the ConfigMap exists and has the key. No key is required if it is "".
func (k *kubelet) missingConfigMap(namespace, name, key string, optional *bool) string {
	if ptr.Deref(optional, false) {
		return ""
	}
	configMap, err := k.configMaps.ConfigMaps(namespace).Get(name)
	if err != nil {
		return fmt.Sprintf("configmap %q not found", name)
	}
	_, text := configMap.Data[key]
	if _, binary := configMap.BinaryData[key]; key != "" && !text && !binary {
		return fmt.Sprintf("couldn't find key %s in ConfigMap %s/%s", key, namespace, name)
	}
	return ""
}

func (k *kubelet) missingSecret(namespace, name, key string, optional *bool) string {
	if ptr.Deref(optional, false) {
		return ""
	}
	secret, err := k.secrets.Secrets(namespace).Get(name)
	if err != nil {
		return fmt.Sprintf("secret %q not found", name)
	}
	if _, found := secret.Data[key]; key != "" && !found {
		return fmt.Sprintf("couldn't find key %s in Secret %s/%s", key, namespace, name)
	}
	return ""
}

// wakePending calls add with the pending Pods of a namespace when an object there may be the missing one.
func (k *kubelet) wakePending(add func(cache.ObjectName)) cache.ResourceEventHandler {
	wake := func(object any) {
		name, err := cache.DeletionHandlingObjectToName(object)
		if err != nil {
			return
		}
		pods, err := k.pods.Pods(name.Namespace).List(labels.Everything())
		if err != nil {
			return
		}
		for _, pod := range pods {
			if pod.Status.Phase == v1.PodPending {
				add(cache.MetaObjectToName(pod))
			}
		}
	}
	return cache.ResourceEventHandlerFuncs{AddFunc: wake, UpdateFunc: func(_, after any) { wake(after) }}
}
