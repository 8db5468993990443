package simulated

import (
	"testing"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

func contentWith(t *testing.T, label string, replicas int64) content {
	t.Helper()
	made, err := contentOf(&unstructured.Unstructured{Object: map[string]any{
		"apiVersion": "apps/v1", "kind": "Deployment",
		"metadata": map[string]any{"name": "web", "labels": map[string]any{"chart": label}},
		"spec":     map[string]any{"replicas": replicas},
	}})
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func TestGenerationRisesWithTheSpecAndNotWithMetadata(t *testing.T) {
	first := next(nil, contentWith(t, "1", 1), 0, false)
	relabelled := next(&first, contentWith(t, "2", 1), 1, true)
	scaled := next(&relabelled, contentWith(t, "2", 2), 1, false)
	back := next(&scaled, contentWith(t, "2", 1), 2, false)
	for index, c := range []struct{ got, want int64 }{
		{first.generation, 1}, {relabelled.generation, 1}, {scaled.generation, 2}, {back.generation, 3},
	} {
		if c.got != c.want {
			t.Errorf("generation %d of the row is %d, want %d", index, c.got, c.want)
		}
	}
}

func TestGenerationContinuesAfterARestart(t *testing.T) {
	now := contentWith(t, "1", 1)
	if same := next(nil, now, 4, true); same.generation != 4 {
		t.Errorf("what was reported already has the generation %d, want 4", same.generation)
	}
	if changed := next(nil, now, 4, false); changed.generation != 5 {
		t.Errorf("what came meanwhile has the generation %d, want 5", changed.generation)
	}
	// The agent ended after it applied the object and before it reported the status.
	if unreported := next(nil, now, 0, true); unreported.generation != 1 {
		t.Errorf("the first generation is %d", unreported.generation)
	}
}
