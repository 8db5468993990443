package effects

import (
	"context"
	"encoding/base64"
	"maps"
	"slices"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// kubectlGet reads objects, and logs the values of ConfigMaps and Secrets, each with its key:
//
//	kubectl get KIND NAME [--ignore-not-found]
func kubectlGet(ctx context.Context, p *process) error {
	flags := newFlags()
	namespace := p.namespaceFlag(flags)
	flags.StringP("output", "o", "", "")
	ignoreMissing := flags.Bool("ignore-not-found", false, "")
	if err := flags.Parse(p.args); err != nil {
		return err
	}
	return p.eachTarget(ctx, flags.Args(), *namespace, func(t target) error {
		object, err := t.client.Get(ctx, t.name, metav1.GetOptions{})
		if apierrors.IsNotFound(err) && *ignoreMissing {
			return nil
		}
		if err != nil {
			return err
		}
		p.log("%s", t)
		data, _, _ := unstructured.NestedStringMap(object.Object, "data")
		for _, key := range slices.Sorted(maps.Keys(data)) {
			p.log("%s: %s", key, decoded(object, data[key]))
		}
		return nil
	})
}

// decoded returns a value as a container sees it.
func decoded(object *unstructured.Unstructured, value string) string {
	if object.GetKind() == "Secret" {
		if text, err := base64.StdEncoding.DecodeString(value); err == nil {
			return string(text)
		}
	}
	return value
}
