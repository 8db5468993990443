// Package objects writes unstructured Kubernetes objects, and waits for API servers.
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

// Parse reads the manifest of one object. It drops the status, which only the API server may set.
func Parse(manifest []byte) (*unstructured.Unstructured, error) {
	object := &unstructured.Unstructured{}
	if err := yaml.Unmarshal(manifest, &object.Object); err != nil {
		return nil, err
	}
	unstructured.RemoveNestedField(object.Object, "status")
	return object, nil
}

// Apply applies the object on the server side. Fields of others stay, unless the object sets them.
func Apply(ctx context.Context, client dynamic.Interface, object *unstructured.Unstructured) error {
	_, err := resource(client, object).Apply(ctx, object.GetName(), object, metav1.ApplyOptions{FieldManager: fieldManager, Force: true})
	return named(object, err)
}

// ApplyStatus applies the status of the object on the server side.
func ApplyStatus(ctx context.Context, client dynamic.Interface, object *unstructured.Unstructured) error {
	_, err := resource(client, object).ApplyStatus(ctx, object.GetName(), object, metav1.ApplyOptions{FieldManager: fieldManager, Force: true})
	return named(object, err)
}

// Ensure creates the object unless it exists, and reports whether it created it.
func Ensure(ctx context.Context, client dynamic.Interface, object *unstructured.Unstructured) (created bool, err error) {
	_, err = resource(client, object).Create(ctx, object, metav1.CreateOptions{FieldManager: fieldManager})
	if apierrors.IsAlreadyExists(err) {
		return false, nil
	}
	return err == nil, named(object, err)
}

// WaitEstablished waits until the API server serves the kind of the CustomResourceDefinition.
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

// Wait calls done until it returns true. An error does not end the wait, since the API server may be starting or
// ending. Wait logs an error that differs from the one before.
func Wait(ctx context.Context, done func(context.Context) (bool, error)) error {
	last := ""
	return wait.PollUntilContextCancel(ctx, pollInterval, true, func(ctx context.Context) (bool, error) {
		ok, err := done(ctx)
		if err != nil && ctx.Err() == nil && err.Error() != last {
			last = err.Error()
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
