package statusagent

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"strings"

	apiequality "k8s.io/apimachinery/pkg/api/equality"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/client-go/dynamic"
	"k8s.io/utils/ptr"
)

// maxName is what Kubernetes allows for a name.
const maxName = 253

// report is an object with what the WEC holds of it.
type report struct {
	applied appliedObject
	object  *unstructured.Unstructured
}

// name is that of the WorkStatus, as the status add-on builds it: the group and the version stand
// without a separator, and a cluster-scoped object leaves its namespace empty.
func (r report) name() string {
	version := strings.ReplaceAll(r.object.GetAPIVersion(), "/", "")
	name := strings.ToLower(fmt.Sprintf("%s-%s-%s-%s-%s",
		r.applied.work, version, r.object.GetKind(), r.object.GetNamespace(), r.object.GetName()))
	return name[:min(len(name), maxName)]
}

// workStatus is the WorkStatus without its status, which has to be written on its own.
func (r report) workStatus(work *unstructured.Unstructured) *unstructured.Unstructured {
	status := &unstructured.Unstructured{Object: map[string]any{
		"spec": map[string]any{"sourceRef": map[string]any{
			"group":     r.applied.kind.Group,
			"version":   r.applied.kind.Version,
			"resource":  r.applied.kind.Resource,
			"kind":      r.object.GetKind(),
			"namespace": r.object.GetNamespace(),
			"name":      r.object.GetName(),
		}},
	}}
	status.SetAPIVersion(workStatusResource.GroupVersion().String())
	status.SetKind("WorkStatus")
	status.SetNamespace(work.GetNamespace())
	status.SetName(r.name())
	status.SetLabels(work.GetLabels())
	status.SetOwnerReferences([]metav1.OwnerReference{{
		APIVersion: manifestWorks.GroupVersion().String(), Kind: workKind, Name: work.GetName(), UID: work.GetUID(),
		Controller: ptr.To(true), BlockOwnerDeletion: ptr.To(true),
	}})
	return status
}

// write makes the WorkStatuses of a ManifestWork those of the reports, and no others.
func (a *agent) write(ctx context.Context, name string, reports []report) error {
	stored, err := a.workStatuses.GetIndexer().ByIndex(byOwner, name)
	if err != nil {
		return err
	}
	client := a.its.Resource(workStatusResource).Namespace(a.cluster)
	surplus := map[string]*unstructured.Unstructured{}
	for _, object := range stored {
		status := object.(*unstructured.Unstructured)
		surplus[status.GetName()] = status
	}
	var errs []error
	for _, report := range reports {
		current := surplus[report.name()]
		delete(surplus, report.name())
		errs = append(errs, a.writeOne(ctx, client, name, report, current))
	}
	for name, status := range surplus {
		if status.GetDeletionTimestamp() != nil {
			continue
		}
		options := metav1.DeleteOptions{Preconditions: metav1.NewUIDPreconditions(string(status.GetUID()))}
		if err := client.Delete(ctx, name, options); !apierrors.IsNotFound(err) {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}

// writeOne writes only what differs: each write makes KubeStellar evaluate its collectors again.
func (a *agent) writeOne(
	ctx context.Context, client dynamic.ResourceInterface, name string, report report, current *unstructured.Unstructured,
) error {
	stored, exists, err := a.works.GetIndexer().GetByKey(a.cluster + "/" + name)
	if err != nil || !exists {
		return err
	}
	desired := report.workStatus(stored.(*unstructured.Unstructured))
	switch {
	case current == nil:
		if current, err = client.Create(ctx, desired, metav1.CreateOptions{FieldManager: fieldManager}); err != nil {
			return err
		}
	case !maps.Equal(current.GetLabels(), desired.GetLabels()) ||
		!apiequality.Semantic.DeepEqual(current.Object["spec"], desired.Object["spec"]):
		changed := current.DeepCopy()
		changed.SetLabels(desired.GetLabels())
		changed.Object["spec"] = desired.Object["spec"]
		if current, err = client.Update(ctx, changed, metav1.UpdateOptions{FieldManager: fieldManager}); err != nil {
			return err
		}
	}
	status, returned := report.object.Object["status"]
	if apiequality.Semantic.DeepEqual(current.Object["status"], status) {
		return nil
	}
	changed := current.DeepCopy()
	if returned {
		changed.Object["status"] = status
	} else {
		delete(changed.Object, "status")
	}
	_, err = client.UpdateStatus(ctx, changed, metav1.UpdateOptions{FieldManager: fieldManager})
	return err
}
