package reconcile

import (
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/dynamic/dynamicinformer"
	"k8s.io/client-go/tools/cache"
)

// Informer returns an informer of a kind in a namespace, or in all if that is "". It reports errors to the outage. keep
// may reduce each object before it is stored; nil keeps all.
func Informer(
	client dynamic.Interface, kind schema.GroupVersionResource, namespace string,
	outage *Outage, keep cache.TransformFunc, indexers cache.Indexers,
) (cache.SharedIndexInformer, error) {
	informer := dynamicinformer.NewFilteredDynamicInformer(client, kind, namespace, 0, indexers, nil).Informer()
	if keep != nil {
		if err := informer.SetTransform(keep); err != nil {
			return nil, err
		}
	}
	return informer, outage.Watch(informer)
}

// EachEvent calls the function with each object that is added, changed or deleted.
func EachEvent(call func(any)) cache.ResourceEventHandler {
	return cache.ResourceEventHandlerFuncs{
		AddFunc:    call,
		UpdateFunc: func(_, after any) { call(after) },
		DeleteFunc: func(object any) {
			if unknown, missed := object.(cache.DeletedFinalStateUnknown); missed {
				object = unknown.Obj
			}
			call(object)
		},
	}
}
