// Package klusterlet installs in a WEC what OCM's klusterlet operator installs by default for its work agent: the
// AppliedManifestWork kind and the agent's rights. So the WEC refuses the same objects as a real one.
package klusterlet

import (
	"bytes"
	"context"
	"fmt"
	"text/template"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/rest"
	"open-cluster-management.io/ocm/manifests"

	"ks-helm-deploy/sandbox/internal/credentials"
	"ks-helm-deploy/sandbox/internal/objects"
)

// name is what `clusteradm join` calls the Klusterlet.
const name = "klusterlet"

const appliedManifestWorks = "appliedmanifestworks.work.open-cluster-management.io"

// files are the klusterlet operator's files for the work agent.
var files = []string{
	"0000_01_work.open-cluster-management.io_appliedmanifestworks.crd.yaml",
	"klusterlet-work-serviceaccount.yaml",
	"klusterlet-work-clusterrole.yaml",
	"klusterlet-work-clusterrole-execution.yaml",
	"klusterlet-work-clusterrolebinding.yaml",
	"klusterlet-work-clusterrolebinding-aggregate.yaml",
	"klusterlet-work-clusterrolebinding-execution-admin.yaml",
}

// values are those of the templates in the files.
type values struct {
	KlusterletName        string
	KlusterletNamespace   string
	WorkServiceAccount    string
	Labels                map[string]string
	ManagedClusterRoleArn string
	RegistrationDriver    struct{ AuthType string }
}

// Install applies the files, and returns once the rights are in effect. It waits for the API server of the WEC.
func Install(ctx context.Context, wec *rest.Config) error {
	client, err := dynamic.NewForConfig(wec)
	if err != nil {
		return err
	}
	all, err := render()
	if err != nil {
		return err
	}
	if err := objects.Wait(ctx, func(ctx context.Context) (bool, error) {
		for _, object := range all {
			if err := objects.Apply(ctx, client, object); err != nil {
				return false, err
			}
		}
		return true, nil
	}); err != nil {
		return err
	}
	if err := objects.WaitEstablished(ctx, client, appliedManifestWorks); err != nil {
		return err
	}
	for _, role := range []string{"admin", aggregateRole()} {
		if err := waitAggregated(ctx, client, role); err != nil {
			return err
		}
	}
	return nil
}

func render() ([]*unstructured.Unstructured, error) {
	all := []*unstructured.Unstructured{namespace(), aggregate()}
	for _, file := range files {
		text, err := manifests.KlusterletManifestFiles.ReadFile("klusterlet/managed/" + file)
		if err != nil {
			return nil, err
		}
		parsed, err := template.New(file).Parse(string(text))
		if err != nil {
			return nil, err
		}
		var manifest bytes.Buffer
		if err := parsed.Execute(&manifest, values{
			KlusterletName:      name,
			KlusterletNamespace: credentials.AgentNamespace,
			WorkServiceAccount:  credentials.WorkServiceAccount,
		}); err != nil {
			return nil, err
		}
		object, err := objects.Parse(manifest.Bytes())
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		all = append(all, object)
	}
	return all, nil
}

func namespace() *unstructured.Unstructured {
	return &unstructured.Unstructured{Object: map[string]any{
		"apiVersion": "v1", "kind": "Namespace",
		"metadata": map[string]any{"name": credentials.AgentNamespace},
	}}
}

func aggregateRole() string { return "open-cluster-management:" + name + "-work:aggregate" }

// aggregate is the ClusterRole that the operator creates in code, not from a file.
func aggregate() *unstructured.Unstructured {
	return &unstructured.Unstructured{Object: map[string]any{
		"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "ClusterRole",
		"metadata": map[string]any{"name": aggregateRole()},
		"aggregationRule": map[string]any{"clusterRoleSelectors": []any{
			map[string]any{"matchLabels": map[string]any{"open-cluster-management.io/aggregate-to-work": "true"}},
		}},
	}}
}

// waitAggregated waits until the controller manager of the WEC has filled in the rules of an aggregated role.
// Without them, the API server would refuse the agent's requests, and the agent would back off.
func waitAggregated(ctx context.Context, client dynamic.Interface, role string) error {
	roles := client.Resource(schema.GroupVersionResource{Group: "rbac.authorization.k8s.io", Version: "v1", Resource: "clusterroles"})
	return objects.Wait(ctx, func(ctx context.Context) (bool, error) {
		object, err := roles.Get(ctx, role, metav1.GetOptions{})
		if err != nil {
			return false, err
		}
		rules, _, err := unstructured.NestedSlice(object.Object, "rules")
		return len(rules) > 0, err
	})
}
