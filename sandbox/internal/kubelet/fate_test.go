package kubelet

import (
	"testing"
	"time"
)

func TestFateIsThatOfTheCluster(t *testing.T) {
	for _, test := range []struct{ text, kind, container string }{
		{"", "", "main"},
		{"never-ready", neverReady, "main"},
		{"wec1=crash-loop", crashLoop, "main"},
		{"wec2=crash-loop", "", "main"},
		{"wec2=crash-loop, wec1=slow:2s", slow, "main"},
		{"wec1=fail,never-ready", fail, "main"},
		{"never-ready,wec1=fail", fail, "main"},
		{"wec2=fail,never-ready", neverReady, "main"},
	} {
		got, err := fateOf(podOf("nginx", withFate(test.text)), "wec1")
		if err != nil || got.kind != test.kind || got.container != test.container {
			t.Errorf("%q: %+v, %v; want %q of %q", test.text, got, err, test.kind, test.container)
		}
	}
	if got, _ := fateOf(podOf("nginx", withFate("slow:1m30s")), "wec1"); got.after != 90*time.Second {
		t.Errorf("slow:1m30s takes %v", got.after)
	}
}

func TestMistypedFatesAreErrors(t *testing.T) {
	for _, annotations := range []map[string]string{
		withFate("crashloop"), withFate("slow"), withFate("slow:15"), withFate("fail@other"), {exitCodeAnnotation: "256"},
	} {
		if got, err := fateOf(podOf("nginx", annotations), "wec1"); err == nil {
			t.Errorf("%v: %+v", annotations, got)
		}
	}
}
