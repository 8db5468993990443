package simulated

import (
	"k8s.io/apimachinery/pkg/api/meta"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

// manifestsOf lists the objects in a ManifestWork.
func manifestsOf(work *unstructured.Unstructured) []*unstructured.Unstructured {
	// No errors: the ITS validates the list.
	entries, _, _ := unstructured.NestedSlice(work.Object, "spec", "workload", "manifests")
	var manifests []*unstructured.Unstructured
	for _, entry := range entries {
		if object, is := entry.(map[string]any); is {
			manifests = append(manifests, &unstructured.Unstructured{Object: object})
		}
	}
	return manifests
}

// kindOf derives the resource from the kind by the usual rule, since there is no API server that knows it.
func kindOf(object *unstructured.Unstructured) schema.GroupVersionResource {
	resource, _ := meta.UnsafeGuessKindToResource(object.GroupVersionKind())
	return resource
}

// isApplied reports whether the status belongs to the present content of the ManifestWork.
func isApplied(work *unstructured.Unstructured) bool {
	conditions, _, _ := unstructured.NestedSlice(work.Object, "status", "conditions")
	for _, entry := range conditions {
		if fields, is := entry.(map[string]any); is && fields["type"] == "Applied" {
			return fields["status"] == "True" && fields["observedGeneration"] == work.GetGeneration()
		}
	}
	return false
}

// appliedStatus is the status that OCM's work agent writes once all objects are applied and available.
func appliedStatus(work *unstructured.Unstructured, manifests []*unstructured.Unstructured, since string) map[string]any {
	conditions := func(generation int64, applied, appliedText, available, availableText string) []any {
		made := []any{}
		for _, c := range []struct{ kind, reason, message string }{
			{"Applied", applied, appliedText}, {"Available", available, availableText},
		} {
			entry := condition(c.kind, c.reason, since)
			entry["message"] = c.message
			entry["observedGeneration"] = generation
			made = append(made, entry)
		}
		return made
	}
	entries := []any{}
	for ordinal, manifest := range manifests {
		resource := kindOf(manifest)
		entries = append(entries, map[string]any{
			"resourceMeta": map[string]any{
				"ordinal": int64(ordinal), "group": resource.Group, "version": resource.Version, "resource": resource.Resource,
				"kind": manifest.GetKind(), "namespace": manifest.GetNamespace(), "name": manifest.GetName(),
			},
			"conditions": conditions(work.GetGeneration(),
				"AppliedManifestComplete", "Apply manifest complete", "ResourceAvailable", "Resource is available"),
			"statusFeedback": map[string]any{},
		})
	}
	return map[string]any{
		"conditions": conditions(work.GetGeneration(),
			"AppliedManifestWorkComplete", "Apply manifest work complete", "ResourcesAvailable", "All resources are available"),
		"resourceStatus": map[string]any{"manifests": entries},
	}
}
