package clusters

import (
	"fmt"
	"testing"
)

func TestSimulatedLabelsChooseExactNumbers(t *testing.T) {
	const count = 20
	chosen := map[string]int{}
	for number := 1; number <= count; number++ {
		for label := range SimulatedLabels(number, count) {
			chosen[label]++
		}
	}
	for _, size := range []int{1, 2, 4, 8, 16} {
		if label := fmt.Sprintf("simulated-first-%d", size); chosen[label] != size {
			t.Errorf("%s chooses %d clusters", label, chosen[label])
		}
	}
	if chosen["simulated"] != count || chosen["simulated-first-32"] != 0 {
		t.Errorf("simulated chooses %d of %d, simulated-first-32 %d", chosen["simulated"], count, chosen["simulated-first-32"])
	}
}
