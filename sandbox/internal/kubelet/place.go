package kubelet

import (
	"context"
	"errors"
	"fmt"
	"slices"

	authenticationv1 "k8s.io/api/authentication/v1"
	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/kubernetes/third_party/forked/golang/expansion"
	"k8s.io/utils/ptr"

	"ks-helm-deploy/sandbox/internal/kubelet/effects"
)

const (
	// tokenPath is where the API server mounts a token, unless the Pod or its ServiceAccount refuses one.
	tokenPath = "/var/run/secrets/kubernetes.io/serviceaccount"
	// tokenSeconds is the shortest life of a token that an API server grants.
	tokenSeconds = 600
)

// placeOf returns where the script of a container runs.
func (k *kubelet) placeOf(ctx context.Context, pod *v1.Pod, container *v1.Container, log func(string)) effects.Place {
	environment := k.environmentOf(ctx, pod, container)
	return effects.Place{
		Namespace: pod.Namespace,
		Expand: func(text string) string {
			return expansion.Expand(text, expansion.MappingFuncFor(environment))
		},
		Connect: func(ctx context.Context) (*effects.API, error) {
			token, err := k.tokenOf(ctx, pod, container)
			if err != nil {
				return nil, err
			}
			return k.connect(token)
		},
		Log: log,
	}
}

// tokenOf requests a token as a kubelet does: for the ServiceAccount of the Pod, and valid only while the Pod exists.
func (k *kubelet) tokenOf(ctx context.Context, pod *v1.Pod, container *v1.Container) (string, error) {
	if !slices.ContainsFunc(container.VolumeMounts, func(mount v1.VolumeMount) bool { return mount.MountPath == tokenPath }) {
		return "", errors.New("open " + tokenPath + "/token: no such file or directory")
	}
	request := &authenticationv1.TokenRequest{Spec: authenticationv1.TokenRequestSpec{
		ExpirationSeconds: ptr.To[int64](tokenSeconds),
		BoundObjectRef:    &authenticationv1.BoundObjectReference{APIVersion: "v1", Kind: "Pod", Name: pod.Name, UID: pod.UID},
	}}
	answer, err := k.client.CoreV1().ServiceAccounts(pod.Namespace).CreateToken(ctx, pod.Spec.ServiceAccountName, request, metav1.CreateOptions{})
	if err != nil {
		return "", fmt.Errorf("token of the ServiceAccount %s: %w", pod.Spec.ServiceAccountName, err)
	}
	return answer.Status.Token, nil
}
