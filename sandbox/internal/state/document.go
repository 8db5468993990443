package state

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"ks-helm-deploy/sandbox/internal/clusters"
)

// SchemaVersion has to change when a program that knows the older sandbox.json would misread a newer one.
const SchemaVersion = 1

// Rates are the client rates of KubeStellar's controllers and OCM's agents.
type Rates string

const (
	// RatesFast is for tests: 50 requests a second of KubeStellar's controllers, bursts of 100.
	RatesFast Rates = "fast"
	// RatesProduction is what KubeStellar's core chart sets: 5 requests a second, bursts of 10.
	RatesProduction Rates = "production"
)

// Document is sandbox.json: everything that a test or a script needs to use a sandbox.
type Document struct {
	SchemaVersion int    `json:"schemaVersion"`
	Name          string `json:"name"`
	StateFolder   Folder `json:"stateFolder"`
	Rates         Rates  `json:"rates"`
	WECs          []WEC  `json:"wecs"`
	// Simulated is the number of clusters that are in the inventory only.
	Simulated  int         `json:"simulated"`
	Ports      Ports       `json:"ports"`
	Components []Component `json:"components"`
	// Versions maps a component's project (kubernetes, kubestellar, ocm, etcd) to its version.
	Versions    map[string]string `json:"versions"`
	Kubeconfigs Kubeconfigs       `json:"kubeconfigs"`
	Registry    Registry          `json:"registry"`
}

// WEC is one workload execution cluster. Name is that of its ManagedCluster and its kubeconfig context.
type WEC struct {
	Name   string            `json:"name"`
	Labels map[string]string `json:"labels"`
}

// Ports maps names to ports of 127.0.0.1. The names are those of components, etcd-peer and wecN-kubelet.
type Ports map[string]int

// Component is one supervised process as it was last started.
type Component struct {
	Name string `json:"name"`
	// PID is the process id of the last start; `status` shows whether that process still runs.
	PID     int      `json:"pid"`
	Command []string `json:"command"`
	Log     string   `json:"log"`
}

// Kubeconfigs are absolute paths.
type Kubeconfigs struct {
	ITS  string `json:"its"`
	WDS  string `json:"wds"`
	WECs string `json:"wecs"`
}

// Registry is the OCI registry; it speaks plain http. With a user name, it requires basic authentication.
type Registry struct {
	Address      string `json:"address"`
	Username     string `json:"username,omitempty"`
	PasswordFile string `json:"passwordFile,omitempty"`
}

// ErrNoSandbox means that a folder holds no sandbox.json.
var ErrNoSandbox = errors.New("no such sandbox")

// Load reads sandbox.json. It returns ErrNoSandbox when there is none.
func Load(folder Folder) (*Document, error) {
	data, err := os.ReadFile(folder.Document())
	if errors.Is(err, os.ErrNotExist) {
		return nil, ErrNoSandbox
	}
	if err != nil {
		return nil, err
	}
	document := &Document{}
	if err := json.Unmarshal(data, document); err != nil {
		return nil, fmt.Errorf("%s: %w", folder.Document(), err)
	}
	if document.SchemaVersion != SchemaVersion {
		return nil, fmt.Errorf("%s has schema version %d, this program writes %d: run `down` and `up` again", folder.Document(), document.SchemaVersion, SchemaVersion)
	}
	return document, nil
}

// Save writes sandbox.json atomically: a reader, or a crash, finds the old one or the new one.
func (d *Document) Save() error {
	data, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return err
	}
	return WriteFile(d.StateFolder.Document(), append(data, '\n'))
}

// WriteFile replaces a file atomically; its mode is 0600.
func WriteFile(path string, data []byte) error {
	temporary, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(temporary.Name())
	if _, err = temporary.Write(data); err != nil {
		temporary.Close()
		return err
	}
	if err := temporary.Close(); err != nil {
		return err
	}
	return os.Rename(temporary.Name(), path)
}

// ControlPlanes lists the clusters of the sandbox that have an API server: the two spaces and the WECs.
func (d *Document) ControlPlanes() []string {
	names := []string{clusters.ITS, clusters.WDS}
	for _, wec := range d.WECs {
		names = append(names, wec.Name)
	}
	return names
}

// SetStarted records the last start of a component.
func (d *Document) SetStarted(component Component) {
	for i := range d.Components {
		if d.Components[i].Name == component.Name {
			d.Components[i] = component
			return
		}
	}
	d.Components = append(d.Components, component)
}
