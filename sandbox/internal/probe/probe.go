// Package probe asks components whether they do their work already. It needs no Kubernetes library, so
// that the command line stays small.
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
	"ks-helm-deploy/sandbox/internal/state"
	"ks-helm-deploy/sandbox/internal/supervisor"
	"ks-helm-deploy/sandbox/internal/topology"
)

// callTimeout bounds one question; a component that is busy starting may accept and not answer.
const callTimeout = 2 * time.Second

// Prober asks the components of one sandbox. Its credentials have to be written already.
type Prober struct {
	document *state.Document
	// etcd wants a client certificate; to an API server it would be another user than the token's.
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

// Lack tells what a component still lacks to do its work, nil when it lacks nothing. logOffset is
// where the log of the component's present run begins.
func (p *Prober) Lack(ctx context.Context, component topology.Component, logOffset int64) error {
	switch component.Kind {
	case topology.KindEtcd:
		return answers(ctx, p.etcd, fmt.Sprintf("https://127.0.0.1:%d/health", p.document.Ports["etcd"]), "")
	case topology.KindRegistry:
		return p.registry(ctx)
	case topology.KindAPIServer:
		return p.ask(ctx, component.Cluster, "/readyz")
	case topology.KindControllers:
		// The last thing that a new control plane lacks before it takes Pods.
		return p.ask(ctx, component.Cluster, "/api/v1/namespaces/default/serviceaccounts/default")
	case topology.KindKubeStellar:
		// One line of the binding controller, one of the status controller.
		return said(component.Process(p.document.StateFolder).Log, logOffset, "Started workers", 2)
	case topology.KindTransport:
		return said(component.Process(p.document.StateFolder).Log, logOffset, "started workers", 1)
	case topology.KindAgent:
		return p.agent(ctx, component, logOffset)
	case topology.KindSimulated:
		return said(component.Process(p.document.StateFolder).Log, logOffset, "Answering for simulated clusters", 1)
	default:
		return fmt.Errorf("no probe for %s", component.Kind)
	}
}

// agent: its last part to come up is the status agent, which lists three kinds first; the node tells
// that the kubelet stand-in works.
func (p *Prober) agent(ctx context.Context, component topology.Component, logOffset int64) error {
	if err := said(component.Process(p.document.StateFolder).Log, logOffset, "Reporting status", 1); err != nil {
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
	// It may ask for a password: that is an answer too.
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

// answers asks for a URL that says 200 when all is well.
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
		// Read to the end, so that the connection is used again.
		_, err := io.Copy(io.Discard, response.Body)
		return err
	}
	var status struct{ Message string }
	if json.NewDecoder(io.LimitReader(response.Body, 1<<16)).Decode(&status) == nil && status.Message != "" {
		return errors.New(status.Message)
	}
	return errors.New(response.Status)
}

// said tells whether a log has, from the offset on, at least so many lines with the text.
func said(log string, offset int64, text string, times int) error {
	found, err := supervisor.CountInLog(log, offset, text)
	if err != nil {
		return err
	}
	if found < times {
		return fmt.Errorf("its log says %q %d times of %d", text, found, times)
	}
	return nil
}
