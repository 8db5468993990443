package effects

import (
	"context"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// kubectlApply changes nothing: the files are in the image or in the internet. In the charts of images.go they hold
// CustomResourceDefinitions, so it gets one and creates it in a dry run, which needs the same rights.
func kubectlApply(ctx context.Context, p *process) error {
	flags := newFlags()
	files := flags.StringArrayP("filename", "f", nil, "")
	if err := flags.Parse(p.args); err != nil {
		return err
	}
	api, err := p.Connect(ctx)
	if err != nil {
		return err
	}
	client, crd := api.Client.Resource(crds), anyCRD()
	if _, err := client.Get(ctx, crd.GetName(), metav1.GetOptions{}); err != nil && !apierrors.IsNotFound(err) {
		return refused(err)
	}
	if _, err := client.Create(ctx, crd, metav1.CreateOptions{DryRun: []string{metav1.DryRunAll}}); err != nil {
		return refused(err)
	}
	for _, file := range *files {
		p.log("%s: the sandbox does not have its content and would be allowed to apply it", file)
	}
	return nil
}

// anyCRD is valid and exists nowhere.
func anyCRD() *unstructured.Unstructured {
	const group = "sandbox.ks-helm-deploy.example"
	return newObject("apiextensions.k8s.io/v1", "CustomResourceDefinition", "effects."+group, map[string]any{
		"spec": map[string]any{
			"group": group, "scope": "Namespaced",
			"names": map[string]any{"plural": "effects", "singular": "effect", "kind": "Effect", "listKind": "EffectList"},
			"versions": []any{map[string]any{
				"name": "v1", "served": true, "storage": true,
				"schema": map[string]any{"openAPIV3Schema": map[string]any{"type": "object"}},
			}},
		},
	})
}
