package effects

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
)

// kubectlLabel adds, changes and removes labels. It needs get and patch:
//
//	kubectl label KIND NAME KEY=VALUE KEY- [--overwrite]
func kubectlLabel(ctx context.Context, p *process) error {
	flags := newFlags()
	namespace := p.namespaceFlag(flags)
	overwrite := flags.Bool("overwrite", false, "")
	if err := flags.Parse(p.args); err != nil {
		return err
	}
	var named []string
	labels := map[string]any{}
	for _, word := range flags.Args() {
		key, value, isSet := strings.Cut(word, "=")
		removed, isRemoved := strings.CutSuffix(word, "-")
		switch {
		case isSet:
			labels[key] = value
		case isRemoved:
			labels[removed] = nil
		default:
			named = append(named, word)
		}
	}
	patch, err := json.Marshal(map[string]any{"metadata": map[string]any{"labels": labels}})
	if err != nil {
		return err
	}
	return p.eachTarget(ctx, named, *namespace, func(t target) error {
		object, err := t.client.Get(ctx, t.name, metav1.GetOptions{})
		if err != nil {
			return err
		}
		for key, present := range object.GetLabels() {
			if value, isChanged := labels[key]; isChanged && value != nil && value != present && !*overwrite {
				return fmt.Errorf("error: '%s' already has a value (%s), and --overwrite is false", key, present)
			}
		}
		if _, err := t.client.Patch(ctx, t.name, types.MergePatchType, patch, metav1.PatchOptions{}); err != nil {
			return err
		}
		p.log("%s labeled", t)
		return nil
	})
}
