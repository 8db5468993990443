package kubelet

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"

	v1 "k8s.io/api/core/v1"
	podutil "k8s.io/kubernetes/pkg/api/v1/pod"
	kubecontainer "k8s.io/kubernetes/pkg/kubelet/container"
)

// listen opens the port. The returned function serves until the context ends.
func (k *kubelet) listen(ctx context.Context, o Options) (serve func() error, err error) {
	certificate, err := tls.LoadX509KeyPair(o.CertFile, o.KeyFile)
	if err != nil {
		return nil, err
	}
	authority, err := os.ReadFile(o.ClientCAFile)
	if err != nil {
		return nil, err
	}
	clients := x509.NewCertPool()
	if !clients.AppendCertsFromPEM(authority) {
		return nil, fmt.Errorf("%s holds no certificate", o.ClientCAFile)
	}
	listener, err := tls.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", o.Port), &tls.Config{
		Certificates: []tls.Certificate{certificate}, MinVersion: tls.VersionTLS12,
		ClientAuth: tls.RequireAndVerifyClientCert, ClientCAs: clients,
	})
	if err != nil {
		return nil, err
	}
	return func() error { return k.serve(ctx, listener) }, nil
}

func (k *kubelet) serve(ctx context.Context, listener net.Listener) error {
	server := &http.Server{Handler: k.handler(), ReadHeaderTimeout: 10 * time.Second}
	defer context.AfterFunc(ctx, func() { _ = server.Close() })()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

func (k *kubelet) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /containerLogs/{namespace}/{pod}/{container}", k.logs)
	return mux
}

// logs answers like a kubelet. It supports previous, tailLines, limitBytes and timestamps, but not follow.
func (k *kubelet) logs(response http.ResponseWriter, request *http.Request) {
	name := request.PathValue("pod")
	pod, err := k.pods.Pods(request.PathValue("namespace")).Get(name)
	if err != nil {
		http.Error(response, fmt.Sprintf("pod %q does not exist", name), http.StatusNotFound)
		return
	}
	container := request.PathValue("container")
	if kubecontainer.GetContainerSpec(pod, container) == nil {
		http.Error(response, fmt.Sprintf("container %q not found in pod %q", container, name), http.StatusNotFound)
		return
	}
	query := request.URL.Query()
	started, err := startOfLogs(pod, container, query.Get("previous") == "true")
	if err != nil {
		http.Error(response, err.Error(), http.StatusBadRequest)
		return
	}
	lines := logLines(pod, container, k.node.Name)
	if tail, err := strconv.Atoi(query.Get("tailLines")); err == nil && tail >= 0 {
		lines = lines[max(0, len(lines)-tail):]
	}
	var text strings.Builder
	for _, line := range lines {
		if query.Get("timestamps") == "true" {
			line = started.UTC().Format(time.RFC3339Nano) + " " + line
		}
		text.WriteString(line + "\n")
	}
	output := text.String()
	if limit, err := strconv.Atoi(query.Get("limitBytes")); err == nil && limit >= 0 {
		output = output[:min(limit, len(output))]
	}
	response.Header().Set("Content-Type", "text/plain")
	_, _ = response.Write([]byte(output))
}

// startOfLogs returns when the present or the previous run of a container began.
func startOfLogs(pod *v1.Pod, container string, previous bool) (time.Time, error) {
	status, found := podutil.GetContainerStatus(pod.Status.ContainerStatuses, container)
	if !found {
		status, found = podutil.GetContainerStatus(pod.Status.InitContainerStatuses, container)
	}
	if !found {
		return time.Time{}, fmt.Errorf("container %q in pod %q is not available", container, pod.Name)
	}
	last := status.LastTerminationState.Terminated
	switch state := status.State; {
	case previous && last == nil:
		return time.Time{}, fmt.Errorf("previous terminated container %q in pod %q not found", container, pod.Name)
	case previous:
		return last.StartedAt.Time, nil
	case state.Running != nil:
		return state.Running.StartedAt.Time, nil
	case state.Terminated != nil:
		return state.Terminated.StartedAt.Time, nil
	case last != nil:
		return last.StartedAt.Time, nil
	default:
		reason := state.Waiting.Reason
		switch reason {
		case errImagePull:
			reason = "image can't be pulled"
		case imagePullBackOff:
			reason = "trying and failing to pull image"
		}
		return time.Time{}, fmt.Errorf("container %q in pod %q is waiting to start: %s", container, pod.Name, reason)
	}
}

// logLines are the lines that a container logs in each run.
func logLines(pod *v1.Pod, container, cluster string) []string {
	chosen, _ := fateOf(pod, cluster)
	text, found := pod.Annotations[logAnnotation]
	if !found || container != chosen.container {
		return []string{fmt.Sprintf("%s of the sandbox's stand-in started", container)}
	}
	return strings.Split(strings.TrimSuffix(text, "\n"), "\n")
}
