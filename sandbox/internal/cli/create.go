package cli

import (
	"crypto/rand"
	"debug/buildinfo"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"

	"ks-helm-deploy/sandbox/internal/ports"
	"ks-helm-deploy/sandbox/internal/state"
	"ks-helm-deploy/sandbox/internal/topology"
)

// create writes the document of a new sandbox. What it decides does not change while the sandbox exists.
func create(c call, o upOptions, programs topology.Binaries) (*state.Document, error) {
	folder := c.folder()
	if err := folder.Create(); err != nil {
		return nil, err
	}
	document := &state.Document{
		SchemaVersion: state.SchemaVersion, Name: c.name, StateFolder: folder, Rates: state.Rates(o.rates), Simulated: o.simulated,
		Kubeconfigs: state.Kubeconfigs{
			ITS: folder.ITSKubeconfig(), WDS: folder.WDSKubeconfig(), WECs: folder.WECsKubeconfig(),
		},
	}
	var err error
	if document.WECs, err = o.labelledWECs(); err != nil {
		return nil, err
	}
	if document.Versions, err = versions(programs); err != nil {
		return nil, err
	}
	var names []string
	for _, wec := range document.WECs {
		names = append(names, wec.Name)
	}
	// An earlier `up` that was interrupted below may have left claims.
	claims := ports.DefaultClaims()
	if err := claims.Release(string(folder)); err != nil {
		return nil, err
	}
	if document.Ports, err = claims.Claim(string(folder), topology.PortNames(names)); err != nil {
		return nil, err
	}
	document.Registry.Address = fmt.Sprintf("127.0.0.1:%d", document.Ports["registry"])
	if o.username != "" {
		document.Registry.Username = o.username
		if document.Registry.PasswordFile, err = o.password(folder); err != nil {
			return nil, err
		}
	}
	return document, document.Save()
}

// password writes the password of the registry, and returns the path. The file is a copy, so that it stays
// unchanged while the sandbox exists.
func (o upOptions) password(folder state.Folder) (string, error) {
	path := folder.PKIFile("registry.password")
	if o.passwordFile == "" {
		random := make([]byte, 16)
		if _, err := rand.Read(random); err != nil {
			return "", err
		}
		return path, state.WriteFile(path, []byte(hex.EncodeToString(random)+"\n"))
	}
	password, err := os.ReadFile(o.passwordFile)
	if err != nil {
		return "", err
	}
	return path, state.WriteFile(path, password)
}

// modules maps the names in sandbox.json to the modules that the programs were built from.
var modules = map[string]string{
	"etcd":        "go.etcd.io/etcd/server/v3",
	"kubernetes":  "k8s.io/kubernetes",
	"kubestellar": "github.com/kubestellar/kubestellar",
	"ocm":         "open-cluster-management.io/ocm",
}

func versions(programs topology.Binaries) (map[string]string, error) {
	info, err := buildinfo.ReadFile(programs.Components())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", filepath.Base(programs.Components()), err)
	}
	found := map[string]string{}
	for name, module := range modules {
		for _, dependency := range info.Deps {
			if dependency.Path == module {
				found[name] = dependency.Version
			}
		}
	}
	return found, nil
}
