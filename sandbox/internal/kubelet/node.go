package kubelet

import (
	"context"
	"runtime"

	v1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/component-base/version"

	"ks-helm-deploy/sandbox/internal/objects"
)

const nodeIP = "127.0.0.1"

// newNode returns the only Node of a WEC. It has room for more Pods than a sandbox can hold.
func newNode(o Options) *v1.Node {
	room := v1.ResourceList{
		v1.ResourceCPU:              resource.MustParse("64"),
		v1.ResourceMemory:           resource.MustParse("256Gi"),
		v1.ResourceEphemeralStorage: resource.MustParse("1Ti"),
		v1.ResourcePods:             resource.MustParse("1000"),
	}
	now := metav1.Now()
	condition := func(kind v1.NodeConditionType, status v1.ConditionStatus, reason, message string) v1.NodeCondition {
		return v1.NodeCondition{
			Type: kind, Status: status, Reason: reason, Message: message, LastHeartbeatTime: now, LastTransitionTime: now,
		}
	}
	return &v1.Node{
		ObjectMeta: metav1.ObjectMeta{Name: o.Cluster, Labels: map[string]string{
			v1.LabelHostname: o.Cluster, v1.LabelOSStable: "linux", v1.LabelArchStable: runtime.GOARCH,
		}},
		Status: v1.NodeStatus{
			Capacity: room, Allocatable: room,
			// No host name: the API server would resolve it with DNS.
			Addresses:       []v1.NodeAddress{{Type: v1.NodeInternalIP, Address: nodeIP}},
			DaemonEndpoints: v1.NodeDaemonEndpoints{KubeletEndpoint: v1.DaemonEndpoint{Port: int32(o.Port)}},
			NodeInfo: v1.NodeSystemInfo{
				Architecture: runtime.GOARCH, OperatingSystem: "linux", OSImage: "sandbox",
				KubeletVersion: version.Get().GitVersion, ContainerRuntimeVersion: "none://0",
			},
			Conditions: []v1.NodeCondition{
				condition(v1.NodeMemoryPressure, v1.ConditionFalse, "KubeletHasSufficientMemory", "kubelet has sufficient memory available"),
				condition(v1.NodeDiskPressure, v1.ConditionFalse, "KubeletHasNoDiskPressure", "kubelet has no disk pressure"),
				condition(v1.NodePIDPressure, v1.ConditionFalse, "KubeletHasSufficientPID", "kubelet has sufficient PID available"),
				condition(v1.NodeReady, v1.ConditionTrue, "KubeletReady", "kubelet is posting ready status"),
			},
		},
	}
}

// registerNode creates or updates the Node, and removes its taints: the API server taints a new Node as not ready,
// and no node-lifecycle controller runs that would remove the taint.
func (k *kubelet) registerNode(ctx context.Context) error {
	nodes := k.client.CoreV1().Nodes()
	return objects.Wait(ctx, func(ctx context.Context) (bool, error) {
		node, err := nodes.Get(ctx, k.node.Name, metav1.GetOptions{})
		if apierrors.IsNotFound(err) {
			node, err = nodes.Create(ctx, k.node.DeepCopy(), metav1.CreateOptions{})
		}
		if err != nil {
			return false, err
		}
		node.Labels, node.Spec.Taints = k.node.Labels, nil
		if node, err = nodes.Update(ctx, node, metav1.UpdateOptions{}); err != nil {
			return false, err
		}
		node.Status = k.node.Status
		_, err = nodes.UpdateStatus(ctx, node, metav1.UpdateOptions{})
		return err == nil, err
	})
}
