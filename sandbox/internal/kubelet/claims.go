package kubelet

import (
	"context"
	"time"

	v1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/tools/cache"
)

// syncClaim binds a claim to a volume with the name that a provisioner would choose. It creates no
// PersistentVolume, since nothing reads it.
func (k *kubelet) syncClaim(ctx context.Context, name cache.ObjectName) (time.Duration, error) {
	claim, err := k.claims.PersistentVolumeClaims(name.Namespace).Get(name.Name)
	if apierrors.IsNotFound(err) {
		return 0, nil
	}
	if err != nil || claim.DeletionTimestamp != nil || claim.Status.Phase == v1.ClaimBound {
		return 0, err
	}
	if kind, _ := alternative(claim.Annotations[fateAnnotation], k.node.Name); kind == unbound {
		return 0, nil
	}
	client := k.client.CoreV1().PersistentVolumeClaims(name.Namespace)
	claim = claim.DeepCopy()
	if claim.Spec.VolumeName == "" {
		claim.Spec.VolumeName = "pvc-" + string(claim.UID)
		if claim, err = client.Update(ctx, claim, metav1.UpdateOptions{}); err != nil {
			return 0, err
		}
	}
	claim.Status.Phase = v1.ClaimBound
	claim.Status.AccessModes = claim.Spec.AccessModes
	claim.Status.Capacity = v1.ResourceList{v1.ResourceStorage: claim.Spec.Resources.Requests[v1.ResourceStorage]}
	_, err = client.UpdateStatus(ctx, claim, metav1.UpdateOptions{})
	return 0, err
}
