package credentials

import (
	"crypto/rand"
	"encoding/csv"
	"encoding/hex"
	"fmt"
	"os"
	"strings"

	"ks-helm-deploy/sandbox/internal/state"
)

// Identity is the user of a token.
type Identity struct {
	User   string
	Groups []string
}

var (
	// Admin may do everything, like the user in the kubeconfigs of kubeadm and KubeFlex.
	Admin = Identity{User: "admin", Groups: []string{"system:masters"}}
	// WorkAgent is the ServiceAccount of OCM's work agent, to which the klusterlet binds its rights.
	WorkAgent = Identity{
		User:   "system:serviceaccount:" + AgentNamespace + ":" + WorkServiceAccount,
		Groups: []string{"system:serviceaccounts", "system:serviceaccounts:" + AgentNamespace},
	}
)

// Names that OCM's klusterlet gives by default.
const (
	AgentNamespace     = "open-cluster-management-agent"
	WorkServiceAccount = "klusterlet-work-sa"
)

// TokenFile names the file of a control plane's tokens, which has the format of kube-apiserver's
// --token-auth-file.
func TokenFile(controlPlane string) string { return controlPlane + "-tokens.csv" }

func writeTokens(folder state.Folder, controlPlane string, identities []Identity) error {
	var text strings.Builder
	writer := csv.NewWriter(&text)
	for _, identity := range identities {
		random := make([]byte, 32)
		if _, err := rand.Read(random); err != nil {
			return err
		}
		if err := writer.Write([]string{hex.EncodeToString(random), identity.User, identity.User, strings.Join(identity.Groups, ",")}); err != nil {
			return err
		}
	}
	writer.Flush()
	return state.WriteFile(folder.PKIFile(TokenFile(controlPlane)), []byte(text.String()))
}

// Token reads the token of an identity at a control plane.
func Token(folder state.Folder, controlPlane string, identity Identity) (string, error) {
	file, err := os.Open(folder.PKIFile(TokenFile(controlPlane)))
	if err != nil {
		return "", err
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		return "", err
	}
	for _, row := range rows {
		if row[1] == identity.User {
			return row[0], nil
		}
	}
	return "", fmt.Errorf("no token for %s at %s", identity.User, controlPlane)
}
