// Package topology says which components a sandbox has, how each is started and what it needs first.
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
	// Cluster is the group the component belongs to: its, wds, a WEC, or "" for those of no cluster.
	Cluster string
	// Kind is the component's name without its cluster, for example apiserver.
	Kind    string
	Command []string
	// After names the components that have to be ready first, and InventoryStep.
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

// Names of the two spaces among the clusters.
const (
	ITS = "its"
	WDS = "wds"
)

// InventoryStep stands for the inventory's end among the names in Component.After.
const InventoryStep = "inventory"

// LaunchCommand is the hidden command of the command line that becomes a component: supervisor.Launch.
const LaunchCommand = "launch"

// Binaries is the folder of the programs that a build made.
type Binaries string

// Components is the path of the multi-call program.
func (b Binaries) Components() string { return filepath.Join(string(b), "components") }

// ControllerManager is the path of KubeStellar's controller-manager.
func (b Binaries) ControllerManager() string { return filepath.Join(string(b), "controller-manager") }

// CommandLine is the path of the command line itself, which also launches the others.
func (b Binaries) CommandLine() string { return filepath.Join(string(b), "sandbox") }

// Clusters lists the control planes of a sandbox.
func Clusters(document *state.Document) []string {
	clusters := []string{ITS, WDS}
	for _, wec := range document.WECs {
		clusters = append(clusters, wec.Name)
	}
	return clusters
}

// PortNames lists what needs a port of its own.
func PortNames(wecs []string) []string {
	names := []string{"etcd", "etcd-peer", "its-apiserver", "wds-apiserver", "registry"}
	for _, wec := range wecs {
		names = append(names, wec+"-apiserver", wec+"-kubelet")
	}
	return names
}

// Components lists the components in an order in which they can be started one by one.
func Components(document *state.Document, binaries Binaries) []Component {
	b := builder{document, binaries}
	components := []Component{b.etcd(), b.registry()}
	clusters := Clusters(document)
	for _, cluster := range clusters {
		components = append(components, b.apiserver(cluster))
	}
	components = append(components, b.kubestellar(), b.transport())
	for _, cluster := range clusters {
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

// Select returns the components that a name or the name of a group stands for, in starting order.
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

// Process is the component as the supervisor wants it.
func (c Component) Process(folder state.Folder) supervisor.Process {
	return supervisor.Process{
		Name: c.Name, Lock: folder.Lock(c.Name), Log: folder.Log(c.Name), Command: c.Command,
	}
}
