package kubelet

import (
	"context"
	"time"

	v1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/tools/cache"
	"k8s.io/utils/ptr"
)

// syncService gives each load balancer an address. Nothing listens there.
func (k *kubelet) syncService(ctx context.Context, name cache.ObjectName) (time.Duration, error) {
	service, err := k.services.Services(name.Namespace).Get(name.Name)
	if apierrors.IsNotFound(err) {
		return 0, nil
	}
	if err != nil || service.Spec.Type != v1.ServiceTypeLoadBalancer || len(service.Status.LoadBalancer.Ingress) > 0 {
		return 0, err
	}
	service = service.DeepCopy()
	service.Status.LoadBalancer.Ingress = []v1.LoadBalancerIngress{{IP: nodeIP, IPMode: ptr.To(v1.LoadBalancerIPModeVIP)}}
	_, err = k.client.CoreV1().Services(name.Namespace).UpdateStatus(ctx, service, metav1.UpdateOptions{})
	return 0, err
}
