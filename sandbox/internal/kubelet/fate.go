package kubelet

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	podutil "k8s.io/kubernetes/pkg/api/v1/pod"
	kubecontainer "k8s.io/kubernetes/pkg/kubelet/container"
)

// Annotations of a Pod that choose what becomes of it.
const (
	// fateAnnotation holds [CLUSTER=]KIND[:DURATION][@CONTAINER], and more of these after commas. One
	// that names the cluster goes before one for all; without a container the first one is meant.
	fateAnnotation = "sandbox.ks-helm-deploy/fate"
	// exitCodeAnnotation is what the container exits with: 1 by default, 0 in a Job.
	exitCodeAnnotation = "sandbox.ks-helm-deploy/exit-code"
	// logAnnotation is what the container logs, once per start.
	logAnnotation = "sandbox.ks-helm-deploy/log"
)

// Kinds of fates.
const (
	// neverReady runs and fails its readiness probe.
	neverReady = "never-ready"
	// fail exits. crashLoop is the same: the restart policy decides which of the two it looks like.
	// It is not ready before that either. A real container without a readiness probe would be, for a
	// moment, and no test could rely on when.
	fail      = "fail"
	crashLoop = "crash-loop"
	// slow takes the duration to get ready or, in a Job, to end.
	slow = "slow"
	// unschedulable finds no Node.
	unschedulable = "unschedulable"
	// unbound is the fate of a claim for which there is no volume.
	unbound = "unbound"
)

var fateKinds = []string{neverReady, fail, crashLoop, slow, unschedulable}

// fate is what a Pod's annotations ask for. The zero value runs well.
type fate struct {
	kind string
	// after is the duration of slow.
	after time.Duration
	// container is the one that it befalls.
	container string
	// exitCode is nil for the default.
	exitCode *int32
}

func fateOf(pod *v1.Pod, cluster string) (fate, error) {
	chosen := fate{container: pod.Spec.Containers[0].Name}
	if text, found := pod.Annotations[exitCodeAnnotation]; found {
		code, err := strconv.ParseUint(text, 10, 8)
		if err != nil {
			return chosen, fmt.Errorf("annotation %s: %q is no number from 0 to 255", exitCodeAnnotation, text)
		}
		exitCode := int32(code)
		chosen.exitCode = &exitCode
	}
	text, found := alternative(pod.Annotations[fateAnnotation], cluster)
	if !found {
		return chosen, nil
	}
	text, container, named := strings.Cut(text, "@")
	if named {
		if kubecontainer.GetContainerSpec(pod, container) == nil {
			return chosen, fmt.Errorf("annotation %s: the Pod has no container %q", fateAnnotation, container)
		}
		chosen.container = container
	}
	kind, after, _ := strings.Cut(text, ":")
	if !slices.Contains(fateKinds, kind) {
		return chosen, fmt.Errorf("annotation %s: %q is none of %s", fateAnnotation, kind, strings.Join(fateKinds, ", "))
	}
	chosen.kind = kind
	if kind == slow {
		duration, err := time.ParseDuration(after)
		if err != nil {
			return chosen, fmt.Errorf("annotation %s: %w", fateAnnotation, err)
		}
		chosen.after = duration
	}
	return chosen, nil
}

// alternative picks from a list of [CLUSTER=]VALUE the one for the cluster.
func alternative(list, cluster string) (value string, found bool) {
	for _, entry := range strings.Split(list, ",") {
		entry = strings.TrimSpace(entry)
		name, rest, limited := strings.Cut(entry, "=")
		switch {
		case limited && name == cluster:
			return rest, true
		case !limited && entry != "":
			value, found = entry, true
		}
	}
	return value, found
}

// course is what a container does after its start.
type course struct {
	// exits says that it ends by itself, with the exit code.
	exits    bool
	exitCode int32
	// after is how long it takes to end or, if it stays, to get ready.
	after time.Duration
	// neverReady says that it is not ready while it runs.
	neverReady bool
}

func courseOf(pod *v1.Pod, container *v1.Container, init bool, fate fate) course {
	var c course
	switch {
	case init && !podutil.IsRestartableInitContainer(container):
		c = course{exits: true, after: delay, neverReady: true}
	case !init && ofJob(pod):
		c = course{exits: true, after: delay}
	}
	if container.Name != fate.container {
		return c
	}
	if fate.kind == fail || fate.kind == crashLoop {
		c = course{exits: true, after: delay, exitCode: 1, neverReady: true}
	}
	if fate.exitCode != nil {
		c.exitCode = *fate.exitCode
	}
	if fate.kind == slow {
		c.after = fate.after
	}
	if fate.kind == neverReady {
		c.neverReady = true
	}
	return c
}

// ofJob says whether the Pod has work that comes to an end.
func ofJob(pod *v1.Pod) bool {
	owner := metav1.GetControllerOf(pod)
	return owner != nil && owner.Kind == "Job" && pod.Spec.RestartPolicy != v1.RestartPolicyAlways
}

// missingImage finds the name of an image that cannot be pulled, and the WEC it is limited to.
var missingImage = regexp.MustCompile(`no-such-image(?:-(wec[0-9]+))?`)

// pullable says whether the cluster has the image.
func pullable(image, cluster string) bool {
	found := missingImage.FindStringSubmatch(image)
	return found == nil || found[1] != "" && found[1] != cluster
}
