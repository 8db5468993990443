// Package objects writes Kubernetes objects that come as manifests.
package objects

import (
	"context"
	"fmt"
	"time"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/util/wait"
	"k8s.io/client-go/dynamic"
	"k8s.io/klog/v2"
	"sigs.k8s.io/yaml"
)

const (
	fieldManager = "sandbox"
	pollInterval = 100 * time.Millisecond
)

// CRDs is the resource of CustomResourceDefinitions.
var CRDs = schema.GroupVersionResource{Group: "apiextensions.k8s.io", Version: "v1", Resource: "customresourcedefinitions"}

// Parse reads one object. A status in it is dropped, as only a server may tell one.
func Parse(manifest []byte) (*unstructured.Unstructured, error) {
	object := &unstructured.Unstructured{}
	if err := yaml.Unmarshal(manifest, &object.Object); err != nil {
		return nil, err
	}
	unstructured.RemoveNestedField(object.Object, "status")
	return object, nil
}

// Apply makes the object be as given. Fields that others set, and the object does not, stay.
func Apply(ctx context.Context, client dynamic.Interface, object *unstructured.Unstructured) error {
	_, err := resource(client, object).Apply(ctx, object.GetName(), object, metav1.ApplyOptions{FieldManager: fieldManager, Force: true})
	return named(object, err)
}

// ApplyStatus makes the status of an object be as in the object given.
func ApplyStatus(ctx context.Context, client dynamic.Interface, object *unstructured.Unstructured) error {
	_, err := resource(client, object).ApplyStatus(ctx, object.GetName(), object, metav1.ApplyOptions{FieldManager: fieldManager, Force: true})
	return named(object, err)
}

// Ensure creates the object unless it exists, and tells whether it did.
func Ensure(ctx context.Context, client dynamic.Interface, object *unstructured.Unstructured) (created bool, err error) {
	_, err = resource(client, object).Create(ctx, object, metav1.CreateOptions{FieldManager: fieldManager})
	if apierrors.IsAlreadyExists(err) {
		return false, nil
	}
	return err == nil, named(object, err)
}

// WaitEstablished waits until the API server serves what the CustomResourceDefinition of that name defines.
func WaitEstablished(ctx context.Context, client dynamic.Interface, name string) error {
	return Wait(ctx, func(ctx context.Context) (bool, error) {
		crd, err := client.Resource(CRDs).Get(ctx, name, metav1.GetOptions{})
		if err != nil {
			return false, err
		}
		conditions, _, err := unstructured.NestedSlice(crd.Object, "status", "conditions")
		if err != nil {
			return false, err
		}
		for _, condition := range conditions {
			if c, ok := condition.(map[string]any); ok && c["type"] == "Established" && c["status"] == "True" {
				return true, nil
			}
		}
		return false, nil
	})
}

// Wait calls done until it says so. An error does not end the wait, as the API server may be on its
// way up or down; each new one is logged.
func Wait(ctx context.Context, done func(context.Context) (bool, error)) error {
	told := ""
	return wait.PollUntilContextCancel(ctx, pollInterval, true, func(ctx context.Context) (bool, error) {
		ok, err := done(ctx)
		if err != nil && ctx.Err() == nil && err.Error() != told {
			told = err.Error()
			klog.InfoS("Trying on", "err", err)
		}
		return ok && err == nil, nil
	})
}

func resource(client dynamic.Interface, object *unstructured.Unstructured) dynamic.ResourceInterface {
	plural, _ := meta.UnsafeGuessKindToResource(object.GroupVersionKind())
	if namespace := object.GetNamespace(); namespace != "" {
		return client.Resource(plural).Namespace(namespace)
	}
	return client.Resource(plural)
}

func named(object *unstructured.Unstructured, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s %s: %w", object.GetKind(), object.GetName(), err)
}
