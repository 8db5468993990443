package effects

import (
	"context"
	"fmt"
	"strings"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/meta"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/dynamic"
)

// target is an object in the cluster, which may not exist.
type target struct {
	client dynamic.ResourceInterface
	// kind is the word for it in arguments.
	kind, name string
}

func (t target) String() string { return t.kind + "/" + t.name }

// targets returns the objects that words name like KIND NAME... or KIND/NAME...
func (a *API) targets(words []string, namespace string) ([]target, error) {
	kind := ""
	if len(words) > 0 && !strings.Contains(words[0], "/") {
		kind, words = words[0], words[1:]
	}
	var targets []target
	for _, word := range words {
		t := target{kind: kind, name: word}
		if kind == "" {
			t.kind, t.name, _ = strings.Cut(word, "/")
		}
		client, err := a.resource(t.kind, namespace)
		if err != nil {
			return nil, fmt.Errorf("error: %w", err)
		}
		t.client = client
		targets = append(targets, t)
	}
	return targets, nil
}

// resource returns the client of a kind by a word for it, such as "ns" or "certificates.cert-manager.io".
func (a *API) resource(word, namespace string) (dynamic.ResourceInterface, error) {
	resource, err := a.Mapper.ResourceFor(schema.ParseGroupResource(word).WithVersion(""))
	if err != nil {
		return nil, err
	}
	kind, err := a.Mapper.KindFor(resource)
	if err != nil {
		return nil, err
	}
	mapping, err := a.Mapper.RESTMapping(kind.GroupKind(), kind.Version)
	if err != nil {
		return nil, err
	}
	if mapping.Scope.Name() == meta.RESTScopeNameNamespace {
		return a.Client.Resource(resource).Namespace(namespace), nil
	}
	return a.Client.Resource(resource), nil
}

// fromServer is what kubectl's line about the answer of an API server begins with.
const fromServer = "Error from server"

// refused returns the error of an API server in the words of kubectl.
func refused(err error) error {
	if reason := apierrors.ReasonForError(err); reason != "" {
		return fmt.Errorf("%s (%s): %w", fromServer, reason, err)
	}
	return err
}

// eachTarget calls do with each object that the words name.
func (p *process) eachTarget(ctx context.Context, words []string, namespace string, do func(target) error) error {
	api, err := p.Connect(ctx)
	if err != nil {
		return err
	}
	targets, err := api.targets(words, namespace)
	if err != nil {
		return err
	}
	if len(targets) == 0 {
		p.log("the sandbox's kubectl needs names of objects, and does nothing")
	}
	for _, target := range targets {
		if err := do(target); err != nil {
			return refused(err)
		}
	}
	return nil
}
