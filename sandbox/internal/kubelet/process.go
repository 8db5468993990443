package kubelet

import (
	"context"
	"slices"
	"sync"
	"time"

	v1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/tools/cache"
	podutil "k8s.io/kubernetes/pkg/api/v1/pod"
	"k8s.io/utils/ptr"

	"ks-helm-deploy/sandbox/internal/kubelet/effects"
)

// start is one start of a container.
type start struct {
	pod       cache.ObjectName
	uid       types.UID
	container string
	restarts  int32
}

func startOf(pod *v1.Pod, container string, restarts int32) start {
	return start{cache.MetaObjectToName(pod), pod.UID, container, restarts}
}

// process is what a container does after a start.
type process struct {
	// stop ends it early, as SIGTERM does.
	stop context.CancelFunc

	mutex sync.Mutex
	lines []string
	// exitCode is nil while the script of the container runs. A container without a script has 0.
	exitCode *int32
}

func (p *process) log(line string) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.lines = append(p.lines, line)
}

func (p *process) output() []string {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	return slices.Clone(p.lines)
}

func (p *process) end(exitCode int32) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.exitCode = &exitCode
}

func (p *process) ended() *int32 {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	return p.exitCode
}

// begin records each running container, and begins its script. After a restart of the stand-in, the scripts of running
// containers begin again, since nothing knows how far they had got.
func (k *kubelet) begin(ctx context.Context, pod *v1.Pod, chosen fate) error {
	for _, group := range []struct {
		containers []v1.Container
		statuses   []v1.ContainerStatus
		init       bool
	}{
		{pod.Spec.InitContainers, pod.Status.InitContainerStatuses, true},
		{pod.Spec.Containers, pod.Status.ContainerStatuses, false},
	} {
		for i := range group.containers {
			container := &group.containers[i]
			status, _ := podutil.GetContainerStatus(group.statuses, container.Name)
			begun := startOf(pod, container.Name, status.RestartCount)
			if status.State.Running == nil || k.process(begun) != nil {
				continue
			}
			if runsToCompletion(pod) {
				if err := k.record(ctx, pod, container, &status); err != nil {
					return err
				}
			}
			after := behaviourOf(pod, container, group.init, chosen).after
			due := status.State.Running.StartedAt.Add(after)
			k.run(ctx, pod, container, begun, scriptOf(pod, container, group.init, chosen), due)
		}
	}
	return nil
}

// run runs the script at that time, in the background. Its end wakes the Pod.
func (k *kubelet) run(ctx context.Context, pod *v1.Pod, container *v1.Container, begun start, script effects.Script, due time.Time) {
	if len(script) == 0 {
		k.keep(begun, &process{stop: func() {}, exitCode: ptr.To[int32](0)})
		return
	}
	ctx, stop := context.WithCancel(ctx)
	p := &process{stop: stop}
	k.keep(begun, p)
	go func() {
		defer stop()
		select {
		case <-ctx.Done():
			return
		case <-time.After(time.Until(due)):
		}
		exitCode := script.Run(ctx, k.placeOf(ctx, pod, container, p.log))
		if ctx.Err() != nil {
			// The container was killed, or the stand-in ends.
			return
		}
		p.end(exitCode)
		k.wake(begun.pod)
	}()
}

func (k *kubelet) process(s start) *process {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	return k.processes[s]
}

func (k *kubelet) keep(s start, p *process) {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	k.processes[s] = p
}

// processesOf returns the processes of the present starts of a Pod's containers, by container.
func (k *kubelet) processesOf(pod *v1.Pod) map[string]*process {
	found := map[string]*process{}
	for _, status := range slices.Concat(pod.Status.InitContainerStatuses, pod.Status.ContainerStatuses) {
		if p := k.process(startOf(pod, status.Name, status.RestartCount)); p != nil {
			found[status.Name] = p
		}
	}
	return found
}

// kill ends the processes of all Pods that have had the name.
func (k *kubelet) kill(pod cache.ObjectName) {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	for s, p := range k.processes {
		if s.pod == pod {
			p.stop()
		}
	}
}
