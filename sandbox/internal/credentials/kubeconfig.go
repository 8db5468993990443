package credentials

import (
	"bytes"
	"encoding/base64"
	"os"
	"strconv"
	"text/template"

	"ks-helm-deploy/sandbox/internal/state"
)

// kubeconfig is a template, so that the command line needs no Kubernetes library and stays small. Every value
// is quoted, since kubectl reads an unquoted `n` as a boolean.
var kubeconfig = template.Must(template.New("kubeconfig").Parse(`apiVersion: v1
kind: Config
current-context: "{{(index . 0).Name}}"
clusters:
{{- range .}}
- name: "{{.Name}}"
  cluster:
    server: "{{.Server}}"
    certificate-authority-data: "{{.CA}}"
{{- end}}
users:
{{- range .}}
- name: "{{.User}}"
  user:
    token: "{{.Token}}"
{{- end}}
contexts:
{{- range .}}
- name: "{{.Name}}"
  context:
    cluster: "{{.Name}}"
    user: "{{.User}}"
{{- end}}
`))

type kubeconfigContext struct {
	Name, Server, CA, User, Token string
}

// access is one context of a kubeconfig: an identity at a control plane.
type access struct {
	context      string
	controlPlane string
	port         int
	identity     Identity
}

func writeKubeconfig(folder state.Folder, path string, accesses ...access) error {
	ca, err := os.ReadFile(folder.PKIFile(CACert))
	if err != nil {
		return err
	}
	var contexts []kubeconfigContext
	for _, a := range accesses {
		token, err := Token(folder, a.controlPlane, a.identity)
		if err != nil {
			return err
		}
		contexts = append(contexts, kubeconfigContext{
			Name:   a.context,
			Server: "https://127.0.0.1:" + strconv.Itoa(a.port),
			CA:     base64.StdEncoding.EncodeToString(ca),
			User:   a.context + "-" + shortName(a.identity),
			Token:  token,
		})
	}
	var text bytes.Buffer
	if err := kubeconfig.Execute(&text, contexts); err != nil {
		return err
	}
	return state.WriteFile(path, text.Bytes())
}

func shortName(identity Identity) string {
	if identity.User == WorkAgent.User {
		return WorkServiceAccount
	}
	return identity.User
}
