package effects

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/rest"
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

// The fake cluster knows no dry run.
func TestApplyIsADryRun(t *testing.T) {
	var asked []string
	server := httptest.NewServer(http.HandlerFunc(func(response http.ResponseWriter, request *http.Request) {
		asked = append(asked, request.Method+" "+request.URL.RequestURI())
		response.Header().Set("Content-Type", "application/json")
		if request.Method == http.MethodGet {
			http.Error(response, `{"kind":"Status","apiVersion":"v1","reason":"NotFound","code":404}`, http.StatusNotFound)
			return
		}
		_, _ = io.Copy(response, request.Body)
	}))
	defer server.Close()
	script, err := Parse("kubectl apply --server-side -f crds/", "wec1")
	if err != nil {
		t.Fatal(err)
	}
	var log []string
	code := script.Run(t.Context(), Place{
		Expand:  func(text string) string { return text },
		Connect: func(context.Context) (*API, error) { return NewAPI(&rest.Config{Host: server.URL}, "pod") },
		Log:     func(line string) { log = append(log, line) },
	})
	const path = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions"
	if want := []string{"GET " + path + "/effects.sandbox.ks-helm-deploy.example", "POST " + path + "?dryRun=All"}; !slices.Equal(asked, want) {
		t.Errorf("requests %q, want %q", asked, want)
	}
	want := []string{"crds/: the sandbox does not have its content and would be allowed to apply it"}
	if code != 0 || !slices.Equal(log, want) {
		t.Errorf("exit code %d, log %q, want %q", code, log, want)
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
