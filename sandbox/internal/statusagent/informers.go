package statusagent

import (
	"fmt"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

var appliedManifestWorks = schema.GroupVersionResource{
	Group: "work.open-cluster-management.io", Version: "v1", Resource: "appliedmanifestworks",
}

// Indexes of the informers.
const (
	// byWork finds AppliedManifestWorks by the name of their ManifestWork.
	byWork = "work"
	// byObject finds AppliedManifestWorks by the key of an object in their lists.
	byObject = "object"
)

// keepMetadata drops the manifests to save memory. Nothing here reads them.
func keepMetadata(object any) (any, error) {
	if work, is := object.(*unstructured.Unstructured); is {
		delete(work.Object, "spec")
		delete(work.Object, "status")
		work.SetManagedFields(nil)
	}
	return object, nil
}

// keepStatus keeps only the identity and the status of an object, to save memory.
func keepStatus(object any) (any, error) {
	whole, is := object.(*unstructured.Unstructured)
	if !is {
		return object, nil
	}
	kept := &unstructured.Unstructured{Object: map[string]any{}}
	kept.SetAPIVersion(whole.GetAPIVersion())
	kept.SetKind(whole.GetKind())
	kept.SetNamespace(whole.GetNamespace())
	kept.SetName(whole.GetName())
	kept.SetUID(whole.GetUID())
	kept.SetResourceVersion(whole.GetResourceVersion())
	if status, has := whole.Object["status"]; has {
		kept.Object["status"] = status
	}
	return kept, nil
}

func asUnstructured(object any) (*unstructured.Unstructured, error) {
	converted, is := object.(*unstructured.Unstructured)
	if !is {
		return nil, fmt.Errorf("%T is no unstructured object", object)
	}
	return converted, nil
}

func objectName(object any) ([]string, error) {
	converted, err := asUnstructured(object)
	if err != nil {
		return nil, err
	}
	return []string{converted.GetName()}, nil
}

func workNames(object any) ([]string, error) {
	work, err := asUnstructured(object)
	if err != nil {
		return nil, err
	}
	name, _, err := unstructured.NestedString(work.Object, "spec", "manifestWorkName")
	return []string{name}, err
}

func objectKeys(object any) ([]string, error) {
	work, err := asUnstructured(object)
	if err != nil {
		return nil, err
	}
	var keys []string
	for _, applied := range appliedObjects(work) {
		keys = append(keys, applied.key())
	}
	return keys, nil
}
