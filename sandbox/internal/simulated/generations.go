package simulated

import (
	"crypto/sha256"
	"encoding/json"
	"maps"
	"sync"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/client-go/tools/cache"
)

// content is the hash of an object without metadata and status: its generation counts the changes of these fields.
type content [sha256.Size]byte

func contentOf(manifest *unstructured.Unstructured) (content, error) {
	counted := maps.Clone(manifest.Object)
	delete(counted, "metadata")
	delete(counted, "status")
	text, err := json.Marshal(counted)
	return sha256.Sum256(text), err
}

// count is the generation of an object, and the content with this generation.
type count struct {
	content    content
	generation int64
}

// next counts like an API server: from 1, and up with each change of the content. known is nil at first, and after a
// restart of the agent. Then reported is the generation in the WorkStatus, 0 without one. isReported is true if the
// agent has applied the present content of the ManifestWork.
func next(known *count, now content, reported int64, isReported bool) count {
	switch {
	case known != nil && known.content == now:
		return *known
	case known != nil:
		return count{now, known.generation + 1}
	case reported > 0 && isReported:
		return count{now, reported}
	default:
		return count{now, reported + 1}
	}
}

// generations holds the counts by ManifestWork and name of the WorkStatus.
type generations struct {
	mutex sync.Mutex
	works map[cache.ObjectName]map[string]*count
}

func newGenerations() *generations {
	return &generations{works: map[cache.ObjectName]map[string]*count{}}
}

// next returns the generation of one object. name is that of its WorkStatus; see the function next for the others.
func (g *generations) next(work cache.ObjectName, name string, now content, reported int64, isReported bool) int64 {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	if g.works[work] == nil {
		g.works[work] = map[string]*count{}
	}
	counted := next(g.works[work][name], now, reported, isReported)
	g.works[work][name] = &counted
	return counted.generation
}

func (g *generations) forget(work cache.ObjectName) {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	delete(g.works, work)
}
