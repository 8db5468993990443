package effects

import (
	"slices"
	"strings"
	"testing"
)

// argsOf returns the arguments of each command.
func argsOf(script Script) (all []string) {
	for _, command := range script {
		all = append(all, strings.Join(command.args, " "))
	}
	return all
}

func TestParsedLinesAreThoseOfTheCluster(t *testing.T) {
	script, err := Parse("\necho all\nwec1: echo first\nwec2: echo second\nwec2: no-program\n", "wec1")
	if got, want := argsOf(script), []string{"all", "first"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("%q, %v; want %q", got, err, want)
	}
}

func TestMistypedCommandsAreErrors(t *testing.T) {
	for _, text := range []string{"ecko a", "kubectl", "kubectl crate secret generic a", "wec1:"} {
		if script, err := Parse(text, "wec1"); err == nil {
			t.Errorf("%q: %q", text, argsOf(script))
		}
	}
}

func TestImagesHaveTheEffectsOfTheirPrograms(t *testing.T) {
	const digest = "@sha256:e4149920000000000000000000000000000000000000000000000000000000ff"
	shell := func(script string) []string { return []string{"/bin/sh", "-c", script} }
	for name, test := range map[string]struct {
		image         string
		command, args []string
		want          []string
	}{
		"ingress-nginx": {
			"registry.k8s.io/ingress-nginx/kube-webhook-certgen:v1.6.0" + digest, nil,
			[]string{"create", "--host=a"}, []string{"--host=a"},
		},
		"a mirror": {"localhost:5000/certgen/kube-webhook-certgen", nil, []string{"patch"}, []string{""}},
		"gatekeeper": {
			"openpolicyagent/gatekeeper-crds:v3.22.0", nil, []string{"label", "ns", "a", "b=c"}, []string{"ns a b=c"},
		},
		"argo-workflows": {"registry.k8s.io/kubectl:v1.34.0", []string{"kubectl", "apply", "-f", "a"}, nil, []string{"-f a"}},
		"argo-cd":        {"quay.io/argoproj/argocd:v3", []string{"argocd", "admin", "redis-initial-password"}, nil, []string{""}},
		"velero": {
			"velero/velero:v1", shell("/velero install -o yaml | /tmp/kubectl apply -f -"), nil, []string{"-f -"},
		},
		"lines of a shell": {
			"bitnami/kubectl", []string{"sh"},
			[]string{"-c", "kubectl label ns a b=c\nkubectl label ns a d=$(E)\nkubectl label ns $A b=c\nkubectl wait a"},
			[]string{"ns a b=c", "ns a d=$(E)"},
		},
		"cert-manager": {
			"quay.io/jetstack/cert-manager-startupapicheck:v1", nil, []string{"check", "api", "--wait=1m"}, []string{"api --wait=1m"},
		},
		"another program":       {"quay.io/argoproj/argocd:v3", nil, []string{"/usr/local/bin/argocd-server"}, nil},
		"another image":         {"busybox", shell("kubectl delete ns a"), nil, nil},
		"no name of an image":   {"Nginx:1", nil, []string{"create"}, nil},
		"neither command, args": {"alpine/k8s:1.34.0", nil, nil, nil},
	} {
		t.Run(name, func(t *testing.T) {
			if got := argsOf(OfImage(test.image, test.command, test.args)); !slices.Equal(got, test.want) {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

func TestLongestNameOfAProgram(t *testing.T) {
	for name := range programs {
		if words := len(strings.Fields(name)); words > longest {
			t.Errorf("%q has %d words", name, words)
		}
	}
}
