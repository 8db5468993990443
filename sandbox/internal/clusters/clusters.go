// Package clusters names the clusters of a sandbox, labels them, and limits how many there are. It needs
// no Kubernetes library, so that the command line stays small.
package clusters

import "fmt"

// Names of the two spaces among the clusters: of their components, files and ports.
const (
	ITS = "its"
	WDS = "wds"
)

// Names of the two spaces in KubeStellar: of their ControlPlanes and kubeconfig contexts, as in an
// installation by KubeStellar's own instructions. A WEC's context has the name of the WEC.
const (
	ITSContext = "its1"
	WDSContext = "wds1"
)

const (
	// MostWECs is what fits into 24 GiB of memory; each has an API server of its own.
	MostWECs = 20
	// MostSimulated bounds the number of simulated clusters.
	MostSimulated = 500
)

// IsSpace reports whether a cluster is the ITS or the WDS, and so no WEC.
func IsSpace(cluster string) bool { return cluster == ITS || cluster == WDS }

// WEC names the WECs, from 1 on.
func WEC(number int) string { return fmt.Sprintf("wec%d", number) }

// WECLabels are the labels of one WEC in the inventory, as in KubeStellar's examples.
func WECLabels(number int) map[string]string {
	region := "eu"
	if number%2 == 0 {
		region = "us"
	}
	return map[string]string{"location-group": "edge", "name": WEC(number), "region": region}
}

// Simulated names the simulated clusters, from 1 on.
func Simulated(number int) string { return fmt.Sprintf("sim%d", number) }

// SimulatedLabels are the labels of one simulated cluster of count. A selector cannot compare numbers, so
// one label `simulated-first-SIZE` exists for each power of two up to count: the first SIZE clusters have
// it. A selector for `simulated-first-16` chooses 16 clusters, or none if there are fewer.
func SimulatedLabels(number, count int) map[string]string {
	labels := map[string]string{"simulated": "true", "name": Simulated(number)}
	for size := 1; size <= count; size *= 2 {
		if number <= size {
			labels[fmt.Sprintf("simulated-first-%d", size)] = "true"
		}
	}
	return labels
}
