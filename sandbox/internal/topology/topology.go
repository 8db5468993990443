// Package topology lists the components of a sandbox: how each is started, and what it needs first.
package topology

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"ks-helm-deploy/sandbox/internal/state"
	"ks-helm-deploy/sandbox/internal/supervisor"
)

// Component is one supervised process.
type Component struct {
	Name string
	// Cluster is its, wds or a WEC, or "" for a component of no cluster.
	Cluster string
	// Kind is the component's name without its cluster, for example apiserver.
	Kind    string
	Command []string
	// After names the components that have to be ready first; InventoryStep may be among them.
	After []string
}

// Kinds of components.
const (
	KindEtcd        = "etcd"
	KindAPIServer   = "apiserver"
	KindControllers = "controllers"
	KindAgent       = "agent"
	KindKubeStellar = "kubestellar"
	KindTransport   = "transport"
	KindRegistry    = "registry"
	KindSimulated   = "simulated-agent"
)

// InventoryStep in Component.After means that the inventory has to be filled first.
const InventoryStep = "inventory"

// LaunchCommand is the hidden command of the command line that calls supervisor.Launch.
const LaunchCommand = "launch"

// Binaries is the folder of the built programs.
type Binaries string

// Components is the path of cmd/components.
func (b Binaries) Components() string { return filepath.Join(string(b), "components") }

// ControllerManager is the path of KubeStellar's controller-manager.
func (b Binaries) ControllerManager() string { return filepath.Join(string(b), "controller-manager") }

// CommandLine is the path of cmd/sandbox, which also launches the others.
func (b Binaries) CommandLine() string { return filepath.Join(string(b), "sandbox") }

// PortNames lists everything that needs a port of its own, by the names in state.Ports.
func PortNames(wecs []string) []string {
	names := []string{"etcd", "etcd-peer", "its-apiserver", "wds-apiserver", "registry"}
	for _, wec := range wecs {
		names = append(names, wec+"-apiserver", wec+"-kubelet")
	}
	return names
}

// Components lists the components. Each stands after those that it needs.
func Components(document *state.Document, binaries Binaries) []Component {
	b := builder{document, binaries}
	components := []Component{b.etcd(), b.registry()}
	for _, cluster := range document.ControlPlanes() {
		components = append(components, b.apiserver(cluster))
	}
	components = append(components, b.kubestellar(), b.transport())
	for _, cluster := range document.ControlPlanes() {
		components = append(components, b.controllers(cluster))
	}
	for _, wec := range document.WECs {
		components = append(components, b.agent(wec.Name))
	}
	if document.Simulated > 0 {
		components = append(components, b.simulatedAgent())
	}
	return components
}

// Select returns the component of that name, or all of the cluster of that name, in the order of the list.
func Select(components []Component, name string) ([]Component, error) {
	var selected []Component
	var known []string
	for _, component := range components {
		if component.Name == name || component.Cluster == name {
			selected = append(selected, component)
		}
		known = append(known, component.Name)
		if component.Cluster != "" && !slices.Contains(known, component.Cluster) {
			known = append(known, component.Cluster)
		}
	}
	if selected == nil {
		slices.Sort(known)
		return nil, fmt.Errorf("no component %q; there are: %s", name, strings.Join(known, ", "))
	}
	return selected, nil
}

// Process is the component in the form that the supervisor starts.
func (c Component) Process(folder state.Folder) supervisor.Process {
	return supervisor.Process{
		Name: c.Name, Lock: folder.Lock(c.Name), Log: folder.Log(c.Name), Command: c.Command,
	}
}
