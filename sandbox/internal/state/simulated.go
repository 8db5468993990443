package state

import "fmt"

// MostSimulated bounds the number of simulated clusters.
const MostSimulated = 500

// SimulatedCluster names the simulated clusters, from 1 on.
func SimulatedCluster(number int) string { return fmt.Sprintf("sim%d", number) }

// SimulatedLabels are those of one simulated cluster of so many. For each power of two that there are
// clusters for, the first so many have a label, so that a selector without arithmetic can choose them:
// `simulated-first-16` chooses exactly 16 clusters, or none where there are fewer.
func SimulatedLabels(number, count int) map[string]string {
	labels := map[string]string{"simulated": "true", "name": SimulatedCluster(number)}
	for size := 1; size <= count; size *= 2 {
		if number <= size {
			labels[fmt.Sprintf("simulated-first-%d", size)] = "true"
		}
	}
	return labels
}
