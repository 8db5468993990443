// Package workstatus writes the statuses of objects into the ITS like KubeStellar's status add-on of OCM: as one
// WorkStatus for each object.
package workstatus

import (
	"fmt"
	"strings"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/utils/ptr"
)

// MaxName is the length that Kubernetes allows for a name.
const MaxName = 253

// BindingLabel marks the ManifestWorks of KubeStellar's transport controller.
const BindingLabel = "transport.kubestellar.io/originOwnerReferenceBindingKey"

const workKind = "ManifestWork"

var (
	// ManifestWorks is the resource of ManifestWorks.
	ManifestWorks = schema.GroupVersionResource{
		Group: "work.open-cluster-management.io", Version: "v1", Resource: "manifestworks",
	}
	// Resource is the resource of WorkStatuses.
	Resource = schema.GroupVersionResource{
		Group: "control.kubestellar.io", Version: "v1alpha1", Resource: "workstatuses",
	}
)

// silent holds the kinds that never get a WorkStatus, since they have no status.
var silent = map[schema.GroupResource]bool{
	{Resource: "configmaps"}:                                              true,
	{Resource: "secrets"}:                                                 true,
	{Resource: "serviceaccounts"}:                                         true,
	{Group: "rbac.authorization.k8s.io", Resource: "roles"}:               true,
	{Group: "rbac.authorization.k8s.io", Resource: "rolebindings"}:        true,
	{Group: "rbac.authorization.k8s.io", Resource: "clusterroles"}:        true,
	{Group: "rbac.authorization.k8s.io", Resource: "clusterrolebindings"}: true,
}

// IsSilent reports whether a kind never gets a WorkStatus.
func IsSilent(kind schema.GroupVersionResource) bool { return silent[kind.GroupResource()] }

// IsAskedFor reports whether KubeStellar requests the statuses of the objects of a ManifestWork.
func IsAskedFor(work *unstructured.Unstructured) bool {
	_, labelled := work.GetLabels()[BindingLabel]
	return labelled && work.GetDeletionTimestamp() == nil
}

// Report is an object as its cluster holds it.
type Report struct {
	// Work is the UID of the AppliedManifestWork that lists the object.
	Work   types.UID
	Kind   schema.GroupVersionResource
	Object *unstructured.Unstructured
}

// Name is the name that the status add-on gives to the WorkStatus. It has no separator between group and version, and
// nothing in the place of the namespace for a cluster-scoped object.
func (r Report) Name() string {
	version := strings.ReplaceAll(r.Object.GetAPIVersion(), "/", "")
	name := strings.ToLower(fmt.Sprintf("%s-%s-%s-%s-%s",
		r.Work, version, r.Object.GetKind(), r.Object.GetNamespace(), r.Object.GetName()))
	return name[:min(len(name), MaxName)]
}

// WorkStatus returns the WorkStatus without its status, which needs a request of its own.
func (r Report) WorkStatus(work *unstructured.Unstructured) *unstructured.Unstructured {
	status := &unstructured.Unstructured{Object: map[string]any{
		"spec": map[string]any{"sourceRef": map[string]any{
			"group":     r.Kind.Group,
			"version":   r.Kind.Version,
			"resource":  r.Kind.Resource,
			"kind":      r.Object.GetKind(),
			"namespace": r.Object.GetNamespace(),
			"name":      r.Object.GetName(),
		}},
	}}
	status.SetAPIVersion(Resource.GroupVersion().String())
	status.SetKind("WorkStatus")
	status.SetNamespace(work.GetNamespace())
	status.SetName(r.Name())
	status.SetLabels(work.GetLabels())
	status.SetOwnerReferences([]metav1.OwnerReference{{
		APIVersion: ManifestWorks.GroupVersion().String(), Kind: workKind, Name: work.GetName(), UID: work.GetUID(),
		Controller: ptr.To(true), BlockOwnerDeletion: ptr.To(true),
	}})
	return status
}
