// Package workstatus writes what objects of a cluster report into the ITS, in the shape that
// KubeStellar's status add-on of OCM gives it: one WorkStatus for each object.
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

// MaxName is what Kubernetes allows for a name.
const MaxName = 253

// BindingLabel marks the ManifestWorks that KubeStellar's transport controller wrote.
const BindingLabel = "transport.kubestellar.io/originOwnerReferenceBindingKey"

const workKind = "ManifestWork"

// The two kinds in the ITS.
var (
	ManifestWorks = schema.GroupVersionResource{
		Group: "work.open-cluster-management.io", Version: "v1", Resource: "manifestworks",
	}
	Resource = schema.GroupVersionResource{
		Group: "control.kubestellar.io", Version: "v1alpha1", Resource: "workstatuses",
	}
)

// silent are the kinds that never get a WorkStatus: they have no status to return.
var silent = map[schema.GroupResource]bool{
	{Resource: "configmaps"}:                                              true,
	{Resource: "secrets"}:                                                 true,
	{Resource: "serviceaccounts"}:                                         true,
	{Group: "rbac.authorization.k8s.io", Resource: "roles"}:               true,
	{Group: "rbac.authorization.k8s.io", Resource: "rolebindings"}:        true,
	{Group: "rbac.authorization.k8s.io", Resource: "clusterroles"}:        true,
	{Group: "rbac.authorization.k8s.io", Resource: "clusterrolebindings"}: true,
}

// IsSilent says whether a kind never gets a WorkStatus.
func IsSilent(kind schema.GroupVersionResource) bool { return silent[kind.GroupResource()] }

// IsAskedFor says whether KubeStellar asks for the status of a ManifestWork's objects.
func IsAskedFor(work *unstructured.Unstructured) bool {
	_, labelled := work.GetLabels()[BindingLabel]
	return labelled && work.GetDeletionTimestamp() == nil
}

// Report is an object with what its cluster holds of it.
type Report struct {
	// Work is the UID of the AppliedManifestWork that brought the object.
	Work   types.UID
	Kind   schema.GroupVersionResource
	Object *unstructured.Unstructured
}

// Name is that of the WorkStatus, as the status add-on builds it: the group and the version stand
// without a separator, and a cluster-scoped object leaves its namespace empty.
func (r Report) Name() string {
	version := strings.ReplaceAll(r.Object.GetAPIVersion(), "/", "")
	name := strings.ToLower(fmt.Sprintf("%s-%s-%s-%s-%s",
		r.Work, version, r.Object.GetKind(), r.Object.GetNamespace(), r.Object.GetName()))
	return name[:min(len(name), MaxName)]
}

// WorkStatus is the WorkStatus without its status, which has to be written on its own.
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
