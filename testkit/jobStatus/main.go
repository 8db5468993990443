// Command jobstatus shows what an API server accepts as the status of a Job or Pod: it calls the server's own code, at the
// version of Kubernetes in go.mod and with the feature gates that are on by default there.
//
// Each line of its input is a request, and each line of its output is the answer to one.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	batchv1 "k8s.io/api/batch/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/meta"
	"k8s.io/apimachinery/pkg/runtime"
	genericapirequest "k8s.io/apiserver/pkg/endpoints/request"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	"k8s.io/kubernetes/pkg/apis/batch"
	_ "k8s.io/kubernetes/pkg/apis/batch/install"
	"k8s.io/kubernetes/pkg/apis/core"
	_ "k8s.io/kubernetes/pkg/apis/core/install"
	"k8s.io/kubernetes/pkg/registry/batch/job"
	"k8s.io/kubernetes/pkg/registry/core/pod"
)

type request struct {
	// Create is an object as Helm sends it. The answer is the object as the server stores it.
	Create json.RawMessage `json:"create"`
	// Old is an object as the server has it, and New is sent to its status.
	Old json.RawMessage `json:"old"`
	New json.RawMessage `json:"new"`
}

type answer struct {
	Object json.RawMessage `json:"object,omitempty"`
	Error  string          `json:"error,omitempty"`
}

// strategies are what the server does with the objects of one kind.
type strategies struct {
	create rest.RESTCreateStrategy
	status rest.RESTUpdateStrategy
}

var codec = legacyscheme.Codecs.LegacyCodec(batchv1.SchemeGroupVersion, corev1.SchemeGroupVersion)

func main() {
	input := json.NewDecoder(bufio.NewReader(os.Stdin))
	output := bufio.NewWriter(os.Stdout)
	defer output.Flush()
	for {
		var received request
		if err := input.Decode(&received); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			panic(err)
		}
		object, err := handle(received)
		result := answer{Object: object}
		if err != nil {
			result = answer{Error: err.Error()}
		}
		if err := json.NewEncoder(output).Encode(result); err != nil {
			panic(err)
		}
	}
}

func handle(received request) (json.RawMessage, error) {
	if received.Create != nil {
		return create(received.Create)
	}
	return updateStatus(received.Old, received.New)
}

// create does the steps of the generic registry's Create.
func create(document json.RawMessage) (json.RawMessage, error) {
	object, err := read(document)
	if err != nil {
		return nil, err
	}
	ctx, err := contextOf(object)
	if err != nil {
		return nil, err
	}
	strategy, err := strategiesOf(object)
	if err != nil {
		return nil, err
	}
	accessor, err := meta.Accessor(object)
	if err != nil {
		return nil, err
	}
	rest.FillObjectMetaSystemFields(accessor)
	if err := rest.BeforeCreate(strategy.create, ctx, object); err != nil {
		return nil, err
	}
	accessor.SetResourceVersion("1")
	return runtime.Encode(codec, object)
}

// updateStatus does the steps of the generic registry's Update.
func updateStatus(oldDocument, newDocument json.RawMessage) (json.RawMessage, error) {
	old, err := read(oldDocument)
	if err != nil {
		return nil, err
	}
	object, err := read(newDocument)
	if err != nil {
		return nil, err
	}
	ctx, err := contextOf(object)
	if err != nil {
		return nil, err
	}
	strategy, err := strategiesOf(object)
	if err != nil {
		return nil, err
	}
	if err := rest.BeforeUpdate(strategy.status, ctx, object, old); err != nil {
		return nil, err
	}
	return runtime.Encode(codec, object)
}

// read fills in what the server's defaults are.
func read(document json.RawMessage) (runtime.Object, error) {
	return runtime.Decode(codec, document)
}

func contextOf(object runtime.Object) (context.Context, error) {
	accessor, err := meta.Accessor(object)
	if err != nil {
		return nil, err
	}
	return genericapirequest.WithNamespace(context.Background(), accessor.GetNamespace()), nil
}

func strategiesOf(object runtime.Object) (strategies, error) {
	switch object.(type) {
	case *batch.Job:
		return strategies{job.Strategy, job.StatusStrategy}, nil
	case *core.Pod:
		return strategies{pod.Strategy, pod.StatusStrategy}, nil
	}
	return strategies{}, fmt.Errorf("%T is neither a Job nor a Pod", object)
}
