package inventory

import (
	"context"
	"encoding/base64"
	"os"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/client-go/dynamic"

	"ks-helm-deploy/sandbox/internal/objects"
)

// installControlPlane creates what KubeStellar reads of KubeFlex's objects for a space: the ControlPlane, and a
// Secret with the kubeconfig in a namespace of the space. The ControlPlane's status names the Secret.
func installControlPlane(ctx context.Context, client dynamic.Interface, name, role, kind, kubeconfig string) error {
	text, err := os.ReadFile(kubeconfig)
	if err != nil {
		return err
	}
	namespace, secret := name+"-system", "admin-kubeconfig"
	encoded := base64.StdEncoding.EncodeToString(text)
	metadata := map[string]any{"name": name, "labels": map[string]any{"kflex.kubestellar.io/cptype": role}}
	identity := map[string]any{"apiVersion": "tenancy.kflex.kubestellar.org/v1alpha1", "kind": "ControlPlane"}
	for _, object := range []map[string]any{
		namespaceObject(namespace, nil),
		{
			"apiVersion": "v1", "kind": "Secret",
			"metadata": map[string]any{"name": secret, "namespace": namespace},
			"data":     map[string]any{"kubeconfig": encoded, "kubeconfig-incluster": encoded},
		},
		{
			"apiVersion": identity["apiVersion"], "kind": identity["kind"], "metadata": metadata,
			"spec": map[string]any{"type": kind, "backend": "shared"},
		},
	} {
		if err := objects.Apply(ctx, client, &unstructured.Unstructured{Object: object}); err != nil {
			return err
		}
	}
	return objects.ApplyStatus(ctx, client, &unstructured.Unstructured{Object: map[string]any{
		"apiVersion": identity["apiVersion"], "kind": identity["kind"], "metadata": map[string]any{"name": name},
		"status": map[string]any{
			"conditions":         []any{},
			"observedGeneration": int64(1),
			"secretRef": map[string]any{
				"namespace": namespace, "name": secret, "key": "kubeconfig", "inClusterKey": "kubeconfig-incluster",
			},
		},
	}})
}
