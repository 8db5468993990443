// Package probe checks whether components are ready. It needs no Kubernetes library, so that the command
// line stays small.
package probe

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"time"

	"ks-helm-deploy/sandbox/internal/credentials"
	"ks-helm-deploy/sandbox/internal/logfile"
	"ks-helm-deploy/sandbox/internal/state"
	"ks-helm-deploy/sandbox/internal/topology"
)

// callTimeout bounds one request: a starting component may accept a connection and not answer.
const callTimeout = 2 * time.Second

// Prober checks the components of one sandbox. Its credentials must exist.
type Prober struct {
	document *state.Document
	// etcd has the client certificate that etcd requires. api has none: an API server would take the user
	// from the certificate instead of the token.
	etcd *http.Client
	api  *http.Client
}

// New reads the certificates of a sandbox.
func New(document *state.Document) (*Prober, error) {
	folder := document.StateFolder
	ca, err := os.ReadFile(folder.PKIFile(credentials.CACert))
	if err != nil {
		return nil, err
	}
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(ca)
	certificate, err := tls.LoadX509KeyPair(folder.PKIFile(credentials.ClientCert), folder.PKIFile(credentials.ClientKey))
	if err != nil {
		return nil, err
	}
	client := func(certificates ...tls.Certificate) *http.Client {
		return &http.Client{Timeout: callTimeout, Transport: &http.Transport{TLSClientConfig: &tls.Config{
			RootCAs: pool, Certificates: certificates, MinVersion: tls.VersionTLS12,
		}}}
	}
	return &Prober{document, client(certificate), client()}, nil
}

// Lack returns why a component is not ready, nil when it is. logOffset is where the lines of the component's
// present run begin in its log.
func (p *Prober) Lack(ctx context.Context, component topology.Component, logOffset int64) error {
	switch component.Kind {
	case topology.KindEtcd:
		return answers(ctx, p.etcd, fmt.Sprintf("https://127.0.0.1:%d/health", p.document.Ports["etcd"]), "")
	case topology.KindRegistry:
		return p.registry(ctx)
	case topology.KindAPIServer:
		return p.ask(ctx, component.Cluster, "/readyz")
	case topology.KindControllers:
		// A new control plane accepts Pods once this ServiceAccount exists.
		return p.ask(ctx, component.Cluster, "/api/v1/namespaces/default/serviceaccounts/default")
	case topology.KindKubeStellar:
		// The binding controller logs one such line, the status controller another.
		return logHas(component.Process(p.document.StateFolder).Log, logOffset, "Started workers", 2)
	case topology.KindTransport:
		return logHas(component.Process(p.document.StateFolder).Log, logOffset, "started workers", 1)
	case topology.KindAgent:
		return p.agent(ctx, component, logOffset)
	case topology.KindSimulated:
		return logHas(component.Process(p.document.StateFolder).Log, logOffset, "Answering for simulated clusters", 1)
	default:
		return fmt.Errorf("no probe for %s", component.Kind)
	}
}

// agent checks the status agent, which starts last, by its log, and the kubelet stand-in by its Node.
func (p *Prober) agent(ctx context.Context, component topology.Component, logOffset int64) error {
	if err := logHas(component.Process(p.document.StateFolder).Log, logOffset, "Reporting status", 1); err != nil {
		return err
	}
	return p.ask(ctx, component.Cluster, "/api/v1/nodes/"+component.Cluster)
}

func (p *Prober) registry(ctx context.Context) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+p.document.Registry.Address+"/v2/", nil)
	if err != nil {
		return err
	}
	response, err := p.api.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	// A registry with a login answers 401.
	if response.StatusCode != http.StatusOK && response.StatusCode != http.StatusUnauthorized {
		return errors.New(response.Status)
	}
	return nil
}

func (p *Prober) ask(ctx context.Context, cluster, path string) error {
	token, err := credentials.Token(p.document.StateFolder, cluster, credentials.Admin)
	if err != nil {
		return err
	}
	return answers(ctx, p.api, fmt.Sprintf("https://127.0.0.1:%d%s", p.document.Ports[cluster+"-apiserver"], path), token)
}

// answers sends a request. Any status but 200 is an error.
func answers(ctx context.Context, client *http.Client, url, token string) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode == http.StatusOK {
		// Only a body that was read to its end leaves a connection that can be used again.
		_, err := io.Copy(io.Discard, response.Body)
		return err
	}
	var status struct{ Message string }
	if json.NewDecoder(io.LimitReader(response.Body, 1<<16)).Decode(&status) == nil && status.Message != "" {
		return errors.New(status.Message)
	}
	return errors.New(response.Status)
}

// logHas returns an error unless the log has at least that many lines with the text after the offset.
func logHas(log string, offset int64, text string, times int) error {
	found, err := logfile.Count(log, offset, text)
	if err != nil {
		return err
	}
	if found < times {
		return fmt.Errorf("its log says %q %d times of %d", text, found, times)
	}
	return nil
}
