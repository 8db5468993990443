package effects

import (
	"context"
	"fmt"
	"strings"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// kubectlCreate creates a Secret or a ConfigMap:
//
//	kubectl create secret generic NAME --from-literal=KEY=VALUE...
//	kubectl create configmap NAME --from-literal=KEY=VALUE...
func kubectlCreate(ctx context.Context, p *process) error {
	flags := newFlags()
	namespace := p.namespaceFlag(flags)
	literals := flags.StringArray("from-literal", nil, "")
	if err := flags.Parse(p.args); err != nil {
		return err
	}
	values := map[string][]byte{}
	for _, literal := range *literals {
		key, value, _ := strings.Cut(literal, "=")
		values[key] = []byte(value)
	}
	kind, object := "", (*unstructured.Unstructured)(nil)
	switch words := flags.Args(); {
	case len(words) == 3 && words[0] == "secret" && words[1] == "generic":
		kind, object = "secret", newSecret(words[2], values)
	case len(words) == 2 && words[0] == "configmap":
		kind, object = "configmap", newConfigMap(words[1], values)
	default:
		return fmt.Errorf("error: the sandbox creates no %q", strings.Join(words, " "))
	}
	api, err := p.Connect(ctx)
	if err != nil {
		return err
	}
	client, err := api.resource(kind, *namespace)
	if err != nil {
		return err
	}
	if _, err := client.Create(ctx, object, metav1.CreateOptions{}); err != nil {
		return fmt.Errorf("error: failed to create %s: %w", kind, err)
	}
	p.log("%s/%s created", kind, object.GetName())
	return nil
}
