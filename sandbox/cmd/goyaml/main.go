// Command goyaml says how Helm and kubectl read YAML: it calls the libraries that they call, at the versions in go.mod.
// The source of go.yaml.in/yaml/v2 is the same in v2.4.2 and v2.4.3, which Helm 3.19 and 4.1 have.
//
// Each line of its input is a request, each line of its output the answer to it.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"

	"k8s.io/apimachinery/pkg/runtime"
	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
	"sigs.k8s.io/yaml"
)

type request struct {
	Text string `json:"text"`
	// As a stream of manifests; else only the first document, as kubeconfigs and the files of charts are read.
	All bool `json:"all"`
}

type answer struct {
	Documents []json.RawMessage `json:"documents"`
	Error     string            `json:"error,omitempty"`
}

func main() {
	input := json.NewDecoder(bufio.NewReader(os.Stdin))
	output := bufio.NewWriter(os.Stdout)
	defer output.Flush()
	for {
		var asked request
		if err := input.Decode(&asked); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			panic(err)
		}
		documents, err := read(asked)
		told := answer{Documents: documents}
		if err != nil {
			told = answer{Error: err.Error()}
		}
		if err := json.NewEncoder(output).Encode(told); err != nil {
			panic(err)
		}
	}
}

func read(asked request) ([]json.RawMessage, error) {
	if !asked.All {
		document, err := yaml.YAMLToJSON([]byte(asked.Text))
		return []json.RawMessage{document}, err
	}
	documents := []json.RawMessage{}
	// As cli-runtime's StreamVisitor does it.
	decoder := utilyaml.NewYAMLOrJSONDecoder(bytes.NewReader([]byte(asked.Text)), 4096)
	for {
		var extension runtime.RawExtension
		if err := decoder.Decode(&extension); errors.Is(err, io.EOF) {
			return documents, nil
		} else if err != nil {
			return nil, err
		}
		raw := bytes.TrimSpace(extension.Raw)
		if len(raw) == 0 || bytes.Equal(raw, []byte("null")) {
			continue
		}
		documents = append(documents, bytes.Clone(raw))
	}
}
