package statusagent

import (
	"strings"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"

	"ks-helm-deploy/sandbox/internal/workstatus"
)

// appliedObject is an object of the WEC, as an AppliedManifestWork lists it.
type appliedObject struct {
	// work is the UID of the AppliedManifestWork.
	work            types.UID
	kind            schema.GroupVersionResource
	namespace, name string
}

// appliedObjects lists the objects of an AppliedManifestWork that report a status.
func appliedObjects(work *unstructured.Unstructured) []appliedObject {
	if work.GetDeletionTimestamp() != nil {
		return nil
	}
	// No errors: the work agent writes this list from a Go type.
	entries, _, _ := unstructured.NestedSlice(work.Object, "status", "appliedResources")
	var objects []appliedObject
	for _, entry := range entries {
		fields, isMap := entry.(map[string]any)
		if !isMap {
			continue
		}
		text := func(field string) string {
			value, _ := fields[field].(string)
			return value
		}
		kind := schema.GroupVersionResource{Group: text("group"), Version: text("version"), Resource: text("resource")}
		if workstatus.IsSilent(kind) {
			continue
		}
		objects = append(objects, appliedObject{work.GetUID(), kind, text("namespace"), text("name")})
	}
	return objects
}

// kindsOf is the set of kinds among the objects.
func kindsOf(objects []appliedObject) map[schema.GroupVersionResource]bool {
	kinds := map[schema.GroupVersionResource]bool{}
	for _, object := range objects {
		kinds[object.kind] = true
	}
	return kinds
}

// key identifies the object among those of all kinds.
func (o appliedObject) key() string { return objectKey(o.kind, o.namespace, o.name) }

func objectKey(kind schema.GroupVersionResource, namespace, name string) string {
	return strings.Join([]string{kind.Group, kind.Version, kind.Resource, namespace, name}, "/")
}
