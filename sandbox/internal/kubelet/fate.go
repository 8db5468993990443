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

// Annotations of a Pod that choose its fate.
const (
	// fateAnnotation is a list of [CLUSTER=]KIND[:DURATION][@CONTAINER], with commas between the entries. An
	// entry for the cluster takes precedence over one for all. The default is the first container.
	fateAnnotation = "sandbox.ks-helm-deploy/fate"
	// exitCodeAnnotation is the exit code of the container: by default 0 in a Job, 1 for a fate that fails.
	exitCodeAnnotation = "sandbox.ks-helm-deploy/exit-code"
	// logAnnotation is what the container logs at each start.
	logAnnotation = "sandbox.ks-helm-deploy/log"
)

// Kinds of fates.
const (
	// neverReady: the container runs, and its readiness probe fails.
	neverReady = "never-ready"
	// fail and crashLoop: the container exits with an error. Both are the same, since the restart policy
	// decides whether it starts again. It is never ready. A real container without a readiness probe is
	// ready for a moment, on which no test can rely.
	fail      = "fail"
	crashLoop = "crash-loop"
	// slow: the container takes the duration to become ready or, in a Job, to end.
	slow = "slow"
	// unschedulable: the Pod gets no Node.
	unschedulable = "unschedulable"
	// unbound, of a PersistentVolumeClaim: it gets no volume.
	unbound = "unbound"
)

var fateKinds = []string{neverReady, fail, crashLoop, slow, unschedulable}

// fate is what the annotations of a Pod choose. A Pod with the zero value runs well.
type fate struct {
	kind string
	// after is the duration for slow.
	after time.Duration
	// container names the only container with this fate.
	container string
	// exitCode is nil without an annotation.
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

// alternative finds the value for the cluster in a list of [CLUSTER=]VALUE, or else the one for all.
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

// behaviour is what a container does after its start.
type behaviour struct {
	// exits is true for a container that ends by itself, with the exit code.
	exits    bool
	exitCode int32
	// after is how long it takes to end or, if it does not end, to become ready.
	after time.Duration
	// neverReady is true for a container that is not ready while it runs.
	neverReady bool
}

func behaviourOf(pod *v1.Pod, container *v1.Container, init bool, fate fate) behaviour {
	var c behaviour
	switch {
	case init && !podutil.IsRestartableInitContainer(container):
		c = behaviour{exits: true, after: delay, neverReady: true}
	case !init && ofJob(pod):
		c = behaviour{exits: true, after: delay}
	}
	if container.Name != fate.container {
		return c
	}
	if fate.kind == fail || fate.kind == crashLoop {
		c = behaviour{exits: true, after: delay, exitCode: 1, neverReady: true}
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

// ofJob reports whether the Pod belongs to a Job, and so ends by itself.
func ofJob(pod *v1.Pod) bool {
	owner := metav1.GetControllerOf(pod)
	return owner != nil && owner.Kind == "Job" && pod.Spec.RestartPolicy != v1.RestartPolicyAlways
}

// missingImage matches images that cannot be pulled. Its group is the WEC that this is limited to.
var missingImage = regexp.MustCompile(`no-such-image(?:-(wec[0-9]+))?`)

// pullable reports whether the cluster can pull the image.
func pullable(image, cluster string) bool {
	found := missingImage.FindStringSubmatch(image)
	return found == nil || found[1] != "" && found[1] != cluster
}
