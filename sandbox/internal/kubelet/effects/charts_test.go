package effects

import (
	"testing"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	clienttesting "k8s.io/client-go/testing"
)

func TestRedisKeepsItsPassword(t *testing.T) {
	c := clusterWith(t)
	const script, log = "argocd admin redis-initial-password", "Argo CD Redis secret state confirmed: secret name argocd-redis."
	c.expect(script, 0, log)
	first := secretValue(t, c.get(secrets, "shop", "argocd-redis"), "auth")
	c.expect(script, 0, log)
	if second := secretValue(t, c.get(secrets, "shop", "argocd-redis"), "auth"); first == "" || second != first {
		t.Errorf("password %q, then %q", first, second)
	}
}

func TestCertManagerNeedsToCreateCertificates(t *testing.T) {
	for allowed, want := range map[bool]int32{true: 0, false: 1} {
		c := clusterWith(t)
		c.client.PrependReactor("create", reviews.Resource, func(action clienttesting.Action) (bool, runtime.Object, error) {
			create, _ := action.(clienttesting.CreateAction)
			review, _ := create.GetObject().(*unstructured.Unstructured)
			namespace, _, _ := unstructured.NestedString(review.Object, "spec", "resourceAttributes", "namespace")
			if namespace != "shop" {
				t.Errorf("asks about the namespace %q", namespace)
			}
			return true, newObject(review.GetAPIVersion(), review.GetKind(), "", map[string]any{
				"status": map[string]any{"allowed": allowed},
			}), nil
		})
		if code, log := c.run("cert-manager-startupapicheck check api --wait=1m"); code != want {
			t.Errorf("allowed %v: exit code %d, log %q", allowed, code, log)
		}
	}
}
