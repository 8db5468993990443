package effects

import (
	"context"
	"strings"
	"testing"

	admissionv1 "k8s.io/api/admissionregistration/v1"
	v1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/dynamic/fake"
	"k8s.io/client-go/kubernetes/scheme"
	clienttesting "k8s.io/client-go/testing"
)

// cluster is one in which scripts run.
type cluster struct {
	t      *testing.T
	client *fake.FakeDynamicClient
}

func clusterWith(t *testing.T, objects ...runtime.Object) *cluster {
	return &cluster{t, fake.NewSimpleDynamicClient(scheme.Scheme, objects...)}
}

// run runs a script in the namespace shop, and returns the exit code and the log.
func (c *cluster) run(text string) (exitCode int32, log string) {
	c.t.Helper()
	script, err := Parse(text, "wec1")
	if err != nil {
		c.t.Fatal(err)
	}
	mapper := meta.NewDefaultRESTMapper(nil)
	for _, kind := range []string{"Secret", "ConfigMap"} {
		mapper.Add(v1.SchemeGroupVersion.WithKind(kind), meta.RESTScopeNamespace)
	}
	mapper.Add(v1.SchemeGroupVersion.WithKind("Namespace"), meta.RESTScopeRoot)
	var lines []string
	exitCode = script.Run(c.t.Context(), Place{
		Namespace: "shop",
		Expand:    strings.NewReplacer("$(NAME)", "named").Replace,
		Connect:   func(context.Context) (*API, error) { return &API{c.client, mapper}, nil },
		Log:       func(line string) { lines = append(lines, line) },
	})
	return exitCode, strings.Join(lines, "\n")
}

func (c *cluster) expect(text string, exitCode int32, log string) {
	c.t.Helper()
	if gotCode, gotLog := c.run(text); gotCode != exitCode || gotLog != log {
		c.t.Errorf("%s: exit code %d and log\n%s\nwant %d and\n%s", text, gotCode, gotLog, exitCode, log)
	}
}

// refuse makes the API server refuse a verb.
func (c *cluster) refuse(verb, resource string) {
	c.client.PrependReactor(verb, resource, func(action clienttesting.Action) (bool, runtime.Object, error) {
		return true, nil, apierrors.NewForbidden(action.GetResource().GroupResource(), "token", nil)
	})
}

// get returns an object, whose namespace is "" if the kind has none.
func (c *cluster) get(resource schema.GroupVersionResource, namespace, name string) *unstructured.Unstructured {
	c.t.Helper()
	object, err := c.client.Resource(resource).Namespace(namespace).Get(c.t.Context(), name, metav1.GetOptions{})
	if err != nil {
		c.t.Fatal(err)
	}
	return object
}

func inShop(name string) metav1.ObjectMeta { return metav1.ObjectMeta{Namespace: "shop", Name: name} }

func validating(name string) *admissionv1.ValidatingWebhookConfiguration {
	return &admissionv1.ValidatingWebhookConfiguration{
		TypeMeta:   metav1.TypeMeta{APIVersion: webhooks.String(), Kind: "ValidatingWebhookConfiguration"},
		ObjectMeta: metav1.ObjectMeta{Name: name},
		Webhooks:   []admissionv1.ValidatingWebhook{{Name: "a.example.com"}, {Name: "b.example.com"}},
	}
}
