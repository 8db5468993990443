package kubelet

import (
	"fmt"

	v1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/client-go/tools/cache"
	"k8s.io/utils/ptr"
)

// lacks is what a Pod refers to and its namespace does not have, in the kubelet's words. In
// KubeStellar it is common for a while: each object of a release travels on its own.
type lacks struct {
	// claim keeps the Pod from being scheduled.
	claim string
	// volume keeps all its containers from being created.
	volume string
	// environment keeps single containers from being created, by their name.
	environment map[string]string
}

func (k *kubelet) lacksOf(pod *v1.Pod) lacks {
	found := lacks{environment: map[string]string{}}
	for _, volume := range pod.Spec.Volumes {
		if source := volume.PersistentVolumeClaim; source != nil && found.claim == "" {
			if _, err := k.claims.PersistentVolumeClaims(pod.Namespace).Get(source.ClaimName); apierrors.IsNotFound(err) {
				found.claim = fmt.Sprintf("persistentvolumeclaim %q not found", source.ClaimName)
			}
		}
		if lack := k.volumeLack(pod.Namespace, volume); lack != "" && found.volume == "" {
			found.volume = fmt.Sprintf("MountVolume.SetUp failed for volume %q : %s", volume.Name, lack)
		}
	}
	for _, containers := range [][]v1.Container{pod.Spec.InitContainers, pod.Spec.Containers} {
		for i := range containers {
			if lack := k.environmentLack(pod.Namespace, &containers[i]); lack != "" {
				found.environment[containers[i].Name] = lack
			}
		}
	}
	return found
}

func (k *kubelet) volumeLack(namespace string, volume v1.Volume) string {
	switch {
	case volume.ConfigMap != nil:
		return k.configMapLack(namespace, volume.ConfigMap.Name, "", volume.ConfigMap.Optional)
	case volume.Secret != nil:
		return k.secretLack(namespace, volume.Secret.SecretName, "", volume.Secret.Optional)
	case volume.Projected != nil:
		for _, source := range volume.Projected.Sources {
			lack := ""
			switch {
			case source.ConfigMap != nil:
				lack = k.configMapLack(namespace, source.ConfigMap.Name, "", source.ConfigMap.Optional)
			case source.Secret != nil:
				lack = k.secretLack(namespace, source.Secret.Name, "", source.Secret.Optional)
			}
			if lack != "" {
				return lack
			}
		}
	}
	return ""
}

func (k *kubelet) environmentLack(namespace string, container *v1.Container) string {
	for _, source := range container.EnvFrom {
		lack := ""
		switch {
		case source.ConfigMapRef != nil:
			lack = k.configMapLack(namespace, source.ConfigMapRef.Name, "", source.ConfigMapRef.Optional)
		case source.SecretRef != nil:
			lack = k.secretLack(namespace, source.SecretRef.Name, "", source.SecretRef.Optional)
		}
		if lack != "" {
			return lack
		}
	}
	for _, variable := range container.Env {
		lack := ""
		switch source := ptr.Deref(variable.ValueFrom, v1.EnvVarSource{}); {
		case source.ConfigMapKeyRef != nil:
			lack = k.configMapLack(namespace, source.ConfigMapKeyRef.Name, source.ConfigMapKeyRef.Key, source.ConfigMapKeyRef.Optional)
		case source.SecretKeyRef != nil:
			lack = k.secretLack(namespace, source.SecretKeyRef.Name, source.SecretKeyRef.Key, source.SecretKeyRef.Optional)
		}
		if lack != "" {
			return lack
		}
	}
	return ""
}

// configMapLack looks for a ConfigMap and, if one is given, for a key in it.
func (k *kubelet) configMapLack(namespace, name, key string, optional *bool) string {
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

func (k *kubelet) secretLack(namespace, name, key string, optional *bool) string {
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

// wakePending looks again at the Pods that may have waited for an object of their namespace.
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
