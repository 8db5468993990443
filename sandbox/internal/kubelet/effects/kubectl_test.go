package effects

import (
	"slices"
	"strings"
	"testing"

	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	clienttesting "k8s.io/client-go/testing"
)

func TestScriptEndsAtTheFirstFailure(t *testing.T) {
	c := clusterWith(t)
	c.expect("echo one $(NAME)\nexit 3\necho two", 3, "one named")
	c.expect("exit\necho two", 0, "")
	c.expect("exit 256", 1, `exit: "256" is no number from 0 to 255`)
	c.expect("kubectl get configmap none\necho two", 1, `Error from server (NotFound): configmaps "none" not found`)
}

func TestCreatedObjectsAreRead(t *testing.T) {
	c := clusterWith(t)
	c.expect("kubectl create secret generic token --from-literal=b=2 --from-literal=a=1=1", 0, "secret/token created")
	c.expect("kubectl get secret token", 0, "secret/token\na: 1=1\nb: 2")
	c.expect("kubectl create configmap settings --from-literal=a=1 -n other", 0, "configmap/settings created")
	c.expect("kubectl get configmap/settings --namespace=other", 0, "configmap/settings\na: 1")
	c.expect("kubectl create configmap settings -n other", 1, `error: failed to create configmap: configmaps "settings" already exists`)
	c.expect("kubectl create job a", 1, `error: the sandbox creates no "job a"`)
}

func TestDeletedObjectsAreGone(t *testing.T) {
	c := clusterWith(t, &v1.ConfigMap{ObjectMeta: inShop("a")}, &v1.ConfigMap{ObjectMeta: inShop("b")})
	c.expect("kubectl delete configmap/a configmap/b", 0, "configmap/a deleted\nconfigmap/b deleted")
	c.expect("kubectl delete configmap a --ignore-not-found", 0, "")
	c.expect("kubectl delete configmap a", 1, `Error from server (NotFound): configmaps "a" not found`)
	c.expect("kubectl delete configmap -l=app", 0, "the sandbox's kubectl needs names of objects, and does nothing")
}

func TestLabels(t *testing.T) {
	labels := map[string]string{"a": "1", "b": "1", "c": "1"}
	c := clusterWith(t, &v1.Namespace{ObjectMeta: metav1.ObjectMeta{Name: "shop", Labels: labels}})
	c.expect("kubectl label namespace shop a=2", 1, "error: 'a' already has a value (1), and --overwrite is false")
	c.expect("kubectl label namespace shop a=2 b- d=1 --overwrite", 0, "namespace/shop labeled")
	got := c.get(v1.SchemeGroupVersion.WithResource("namespaces"), "", "shop").GetLabels()
	if len(got) != 3 || got["a"] != "2" || got["c"] != "1" || got["d"] != "1" {
		t.Errorf("labels %v", got)
	}
}

func TestApplyIsADryRun(t *testing.T) {
	c := clusterWith(t)
	c.expect("kubectl apply --server-side -f crds/", 0, "crds/: the sandbox does not have its content and would be allowed to apply it")
	created := slices.IndexFunc(c.client.Actions(), func(action clienttesting.Action) bool { return action.GetVerb() == "create" })
	if created < 0 {
		t.Fatal("nothing was created")
	}
	action, _ := c.client.Actions()[created].(clienttesting.CreateActionImpl)
	if !slices.Equal(action.CreateOptions.DryRun, []string{"All"}) || action.GetResource() != crds {
		t.Errorf("%+v", action)
	}
}

func TestRefusalIsLogged(t *testing.T) {
	for script, rights := range map[string]struct{ verb, resource string }{
		"kubectl create secret generic token":       {"create", "secrets"},
		"kubectl get secret token":                  {"get", "secrets"},
		"kubectl delete secret token":               {"delete", "secrets"},
		"kubectl label secret token a=b":            {"patch", "secrets"},
		"kubectl apply -f crds/":                    {"create", "customresourcedefinitions"},
		"argocd admin redis-initial-password":       {"create", "secrets"},
		"cert-manager-startupapicheck check api":    {"create", "selfsubjectaccessreviews"},
		"kube-webhook-certgen create --host=a":      {"get", "secrets"},
		"kube-webhook-certgen patch --secret-name=": {"get", "secrets"},
	} {
		c := clusterWith(t, &v1.Secret{ObjectMeta: inShop("token")})
		c.refuse(rights.verb, rights.resource)
		code, log := c.run(script)
		if code != 1 || !strings.Contains(log, " is forbidden: ") {
			t.Errorf("%s: exit code %d, log %q", script, code, log)
		}
	}
}
