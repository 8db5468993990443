package state

import (
	"os"
	"path/filepath"
)

// Folder is the state folder of one sandbox. Only its methods know the layout.
type Folder string

// Create creates the folder and those below it, readable by their owner only.
func (f Folder) Create() error {
	for _, dir := range []string{string(f), f.PKI(), f.Kubeconfigs(), f.Logs(), f.Run()} {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return err
		}
	}
	// MkdirAll does not change the mode of an existing folder.
	return os.Chmod(string(f), 0o700)
}

func (f Folder) path(elements ...string) string {
	return filepath.Join(append([]string{string(f)}, elements...)...)
}

// Document is the path of sandbox.json.
func (f Folder) Document() string { return f.path("sandbox.json") }

// PKI holds certificates, keys and token files.
func (f Folder) PKI() string { return f.path("pki") }

// Kubeconfigs holds the kubeconfigs of the components, one context each.
func (f Folder) Kubeconfigs() string { return f.path("kubeconfigs") }

// Logs holds one log per component.
func (f Folder) Logs() string { return f.path("logs") }

// Run holds one lock per component.
func (f Folder) Run() string { return f.path("run") }

// Etcd is etcd's data folder. etcd creates it.
func (f Folder) Etcd() string { return f.path("etcd") }

// Log is the path of a component's log.
func (f Folder) Log(component string) string { return f.path("logs", component+".log") }

// Lock is the path of a component's lock, which also holds its process id.
func (f Folder) Lock(component string) string { return f.path("run", component+".lock") }

// Kubeconfig is the path of a kubeconfig for the components, by context name.
func (f Folder) Kubeconfig(context string) string {
	return f.path("kubeconfigs", context+".kubeconfig")
}

// ITSKubeconfig, WDSKubeconfig and WECsKubeconfig are the files for users.
func (f Folder) ITSKubeconfig() string  { return f.path("its.kubeconfig") }
func (f Folder) WDSKubeconfig() string  { return f.path("wds.kubeconfig") }
func (f Folder) WECsKubeconfig() string { return f.path("wecs.kubeconfig") }

// PKIFile is the path of a certificate, key or token file.
func (f Folder) PKIFile(name string) string { return f.path("pki", name) }
