package workstatus

import (
	"context"
	"errors"
	"fmt"
	"maps"

	apiequality "k8s.io/apimachinery/pkg/api/equality"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/tools/cache"
)

// FieldManager owns the status of each WorkStatus. KubeStellar reads the time of the report from the entry of this
// manager.
const FieldManager = "status-agent"

// byOwner finds WorkStatuses by the ManifestWork that owns them.
const byOwner = "owner"

// Indexers are those that a Writer needs in the informer of WorkStatuses.
func Indexers() cache.Indexers { return cache.Indexers{byOwner: ownerKeys} }

// OwnerNames lists the names of the ManifestWorks that own a WorkStatus.
func OwnerNames(object any) ([]string, error) {
	status, is := object.(*unstructured.Unstructured)
	if !is {
		return nil, fmt.Errorf("%T is no unstructured object", object)
	}
	var names []string
	for _, owner := range status.GetOwnerReferences() {
		if owner.Kind == workKind {
			names = append(names, owner.Name)
		}
	}
	return names, nil
}

func ownerKeys(object any) ([]string, error) {
	names, err := OwnerNames(object)
	if err != nil {
		return nil, err
	}
	keys := make([]string, len(names))
	for index, name := range names {
		keys[index] = cache.NewObjectName(object.(*unstructured.Unstructured).GetNamespace(), name).String()
	}
	return keys, nil
}

// Writer writes the WorkStatuses that differ from those in the ITS.
type Writer struct {
	its    dynamic.Interface
	stored cache.Indexer
}

// NewWriter returns a Writer. stored is the index of an informer with Indexers.
func NewWriter(its dynamic.Interface, stored cache.Indexer) Writer { return Writer{its, stored} }

// Write creates, updates and deletes WorkStatuses until those of a ManifestWork match the reports. key names the
// ManifestWork; work may be nil if there are no reports.
func (w Writer) Write(ctx context.Context, key cache.ObjectName, work *unstructured.Unstructured, reports []Report) error {
	stored, err := w.stored.ByIndex(byOwner, key.String())
	if err != nil {
		return err
	}
	client := w.its.Resource(Resource).Namespace(key.Namespace)
	surplus := map[string]*unstructured.Unstructured{}
	for _, object := range stored {
		status := object.(*unstructured.Unstructured)
		surplus[status.GetName()] = status
	}
	var errs []error
	for _, report := range reports {
		current := surplus[report.Name()]
		delete(surplus, report.Name())
		errs = append(errs, writeOne(ctx, client, work, report, current))
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

// writeOne writes only differences, since KubeStellar evaluates its collectors again after each write.
func writeOne(
	ctx context.Context, client dynamic.ResourceInterface, work *unstructured.Unstructured, report Report, current *unstructured.Unstructured,
) error {
	desired := report.WorkStatus(work)
	var err error
	switch {
	case current == nil:
		if current, err = client.Create(ctx, desired, metav1.CreateOptions{FieldManager: FieldManager}); err != nil {
			return err
		}
	case !maps.Equal(current.GetLabels(), desired.GetLabels()) ||
		!apiequality.Semantic.DeepEqual(current.Object["spec"], desired.Object["spec"]):
		changed := current.DeepCopy()
		changed.SetLabels(desired.GetLabels())
		changed.Object["spec"] = desired.Object["spec"]
		if current, err = client.Update(ctx, changed, metav1.UpdateOptions{FieldManager: FieldManager}); err != nil {
			return err
		}
	}
	status, returned := report.Object.Object["status"]
	if apiequality.Semantic.DeepEqual(current.Object["status"], status) {
		return nil
	}
	changed := current.DeepCopy()
	if returned {
		changed.Object["status"] = status
	} else {
		delete(changed.Object, "status")
	}
	_, err = client.UpdateStatus(ctx, changed, metav1.UpdateOptions{FieldManager: FieldManager})
	return err
}
