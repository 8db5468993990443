package effects

import (
	"context"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
)

// program does what a program of the same name does to the cluster. After an error the container ends with exit code 1.
type program func(context.Context, *process) error

// programs are all, by the words that a command begins with.
var programs = map[string]program{
	"echo": echo,
	"exit": exit,

	"kubectl apply":  kubectlApply,
	"kubectl create": kubectlCreate,
	"kubectl delete": kubectlDelete,
	"kubectl get":    kubectlGet,
	"kubectl label":  kubectlLabel,

	"kube-webhook-certgen create": createCertificates,
	"kube-webhook-certgen patch":  patchWebhooks,

	"argocd admin redis-initial-password": createRedisPassword,
	"cert-manager-startupapicheck check":  checkCertManager,
}

// longest is the number of words in the longest key of programs.
const longest = 3

func names() []string { return slices.Sorted(maps.Keys(programs)) }

// find returns the program that the words call, which may have a folder.
func find(words []string) (command, bool) {
	if len(words) == 0 {
		return command{}, false
	}
	words = append([]string{path.Base(words[0])}, words[1:]...)
	for count := min(longest, len(words)); count > 0; count-- {
		if run, found := programs[strings.Join(words[:count], " ")]; found {
			return command{run, words[count:]}, true
		}
	}
	return command{}, false
}

// process is one run of a program.
type process struct {
	Place
	args []string
}

func (p *process) log(format string, values ...any) {
	for line := range strings.SplitSeq(fmt.Sprintf(format, values...), "\n") {
		p.Log(line)
	}
}
