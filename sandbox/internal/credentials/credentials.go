package credentials

import (
	"errors"
	"os"

	"ks-helm-deploy/sandbox/internal/state"
)

// Context names of the two spaces, as in a KubeStellar set up by its own instructions. The WECs'
// contexts are their names.
const (
	ITS = "its1"
	WDS = "wds1"
)

// WorkAgentContext names the kubeconfig with which the work agent uses its WEC.
func WorkAgentContext(wec string) string { return wec + "-work-agent" }

// Ensure writes all keys, tokens and kubeconfigs of a sandbox, unless an earlier run did so to the
// end. Ports must be known.
func Ensure(document *state.Document) error {
	folder := document.StateFolder
	// The last file written tells that all are there.
	if _, err := os.Stat(folder.WECsKubeconfig()); err == nil || !errors.Is(err, os.ErrNotExist) {
		return err
	}
	controlPlanes := []string{"its", "wds"}
	for _, wec := range document.WECs {
		controlPlanes = append(controlPlanes, wec.Name)
	}
	if err := writePKI(folder, controlPlanes); err != nil {
		return err
	}
	for _, name := range controlPlanes {
		identities := []Identity{Admin}
		if name != "its" && name != "wds" {
			identities = append(identities, WorkAgent)
		}
		if err := writeTokens(folder, name, identities); err != nil {
			return err
		}
	}

	its := access{ITS, "its", document.Ports["its-apiserver"], Admin}
	wds := access{WDS, "wds", document.Ports["wds-apiserver"], Admin}
	files := map[string]access{
		folder.ITSKubeconfig(): its,
		folder.WDSKubeconfig(): wds,
		folder.Kubeconfig(ITS): its,
		folder.Kubeconfig(WDS): wds,
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
