// Package credentials creates the keys, certificates, tokens and kubeconfigs of a sandbox.
package credentials

import (
	"errors"
	"os"

	"ks-helm-deploy/sandbox/internal/clusters"
	"ks-helm-deploy/sandbox/internal/state"
)

// WorkAgentContext names the kubeconfig that the work agent of a WEC uses.
func WorkAgentContext(wec string) string { return wec + "-work-agent" }

// Ensure writes all keys, tokens and kubeconfigs of a sandbox, unless an earlier run wrote all of them. The
// document must have its ports.
func Ensure(document *state.Document) error {
	folder := document.StateFolder
	// This file is written last: if it exists, all do.
	if _, err := os.Stat(folder.WECsKubeconfig()); err == nil || !errors.Is(err, os.ErrNotExist) {
		return err
	}
	if err := writePKI(folder, document.ControlPlanes()); err != nil {
		return err
	}
	for _, name := range document.ControlPlanes() {
		identities := []Identity{Admin}
		if !clusters.IsSpace(name) {
			identities = append(identities, WorkAgent)
		}
		if err := writeTokens(folder, name, identities); err != nil {
			return err
		}
	}

	its := access{clusters.ITSContext, clusters.ITS, document.Ports["its-apiserver"], Admin}
	wds := access{clusters.WDSContext, clusters.WDS, document.Ports["wds-apiserver"], Admin}
	files := map[string]access{
		folder.ITSKubeconfig():         its,
		folder.WDSKubeconfig():         wds,
		folder.Kubeconfig(its.context): its,
		folder.Kubeconfig(wds.context): wds,
	}
	var wecs []access
	for _, wec := range document.WECs {
		admin := access{wec.Name, wec.Name, document.Ports[wec.Name+"-apiserver"], Admin}
		agent := admin
		agent.context, agent.identity = WorkAgentContext(wec.Name), WorkAgent
		files[folder.Kubeconfig(admin.context)] = admin
		files[folder.Kubeconfig(agent.context)] = agent
		wecs = append(wecs, admin)
	}
	for path, access := range files {
		if err := writeKubeconfig(folder, path, access); err != nil {
			return err
		}
	}
	return writeKubeconfig(folder, folder.WECsKubeconfig(), wecs...)
}
