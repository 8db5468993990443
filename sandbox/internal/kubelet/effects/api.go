package effects

import (
	"encoding/base64"

	"k8s.io/apimachinery/pkg/api/meta"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/discovery"
	"k8s.io/client-go/discovery/cached/memory"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/restmapper"
)

// API is a cluster as one ServiceAccount sees it.
type API struct {
	Client dynamic.Interface
	// Mapper finds kinds by their names. It asks the cluster on its first use.
	Mapper meta.RESTMapper
}

// NewAPI returns the cluster of the config for the bearer of the token. No other credentials of the config are used.
func NewAPI(config *rest.Config, token string) (*API, error) {
	config = rest.AnonymousClientConfig(config)
	config.BearerToken = token
	client, err := dynamic.NewForConfig(config)
	if err != nil {
		return nil, err
	}
	served, err := discovery.NewDiscoveryClientForConfig(config)
	if err != nil {
		return nil, err
	}
	cached := memory.NewMemCacheClient(served)
	mapper := restmapper.NewDeferredDiscoveryRESTMapper(cached)
	return &API{client, restmapper.NewShortcutExpander(mapper, cached, nil)}, nil
}

var (
	secrets  = schema.GroupVersionResource{Version: "v1", Resource: "secrets"}
	crds     = schema.GroupVersionResource{Group: "apiextensions.k8s.io", Version: "v1", Resource: "customresourcedefinitions"}
	reviews  = schema.GroupVersionResource{Group: "authorization.k8s.io", Version: "v1", Resource: "selfsubjectaccessreviews"}
	webhooks = schema.GroupVersion{Group: "admissionregistration.k8s.io", Version: "v1"}
)

// newObject returns an object with these fields besides its metadata.
func newObject(apiVersion, kind, name string, fields map[string]any) *unstructured.Unstructured {
	object := &unstructured.Unstructured{Object: fields}
	object.SetAPIVersion(apiVersion)
	object.SetKind(kind)
	object.SetName(name)
	return object
}

// newSecret returns a Secret with these values.
func newSecret(name string, values map[string][]byte) *unstructured.Unstructured {
	return newObject("v1", "Secret", name, map[string]any{"type": "Opaque", "data": encoded(values)})
}

// encoded returns the values as JSON holds them.
func encoded(values map[string][]byte) map[string]any {
	data := map[string]any{}
	for key, value := range values {
		data[key] = base64.StdEncoding.EncodeToString(value)
	}
	return data
}

// newConfigMap returns a ConfigMap with these values.
func newConfigMap(name string, values map[string][]byte) *unstructured.Unstructured {
	data := map[string]any{}
	for key, value := range values {
		data[key] = string(value)
	}
	return newObject("v1", "ConfigMap", name, map[string]any{"data": data})
}
