// Command goyaml shows how Helm and kubectl read YAML: it calls the same libraries, at the versions in go.mod. Helm 3.19
// and 4.1 use v2.4.2 and v2.4.3 of go.yaml.in/yaml/v2, which have the same source.
//
// Each line of its input is a request, and each line of its output is the answer to one.
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
	// All reads a stream of manifests. Otherwise only the first document is read, as in kubeconfigs and in the files
	// of charts.
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
		var received request
		if err := input.Decode(&received); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			panic(err)
		}
		documents, err := read(received)
		result := answer{Documents: documents}
		if err != nil {
			result = answer{Error: err.Error()}
		}
		if err := json.NewEncoder(output).Encode(result); err != nil {
			panic(err)
		}
	}
}

func read(received request) ([]json.RawMessage, error) {
	if !received.All {
		document, err := yaml.YAMLToJSON([]byte(received.Text))
		return []json.RawMessage{document}, err
	}
	documents := []json.RawMessage{}
	// The same steps as in cli-runtime's StreamVisitor.
	decoder := utilyaml.NewYAMLOrJSONDecoder(bytes.NewReader([]byte(received.Text)), 4096)
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
