package registry

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"k8s.io/klog/v2"
)

const (
	secret       = "correct horse"
	manifestType = "application/vnd.oci.image.manifest.v1+json"
)

func serve(t *testing.T, o Options) *httptest.Server {
	t.Helper()
	handler, err := newHandler(o)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return server
}

func passwordFile(t *testing.T, content string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "password")
	if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// call sends an authenticated request, and returns the body of the answer.
func call(t *testing.T, server *httptest.Server, method, path string, body []byte, want int) []byte {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, server.URL+path, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.SetBasicAuth("ci", secret)
	request.Header.Set("Content-Type", manifestType)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	if response.StatusCode != want {
		t.Fatalf("%s %s: status %d, want %d: %s", method, path, response.StatusCode, want, answer)
	}
	return answer
}

func TestAuthentication(t *testing.T) {
	server := serve(t, Options{User: "ci", PasswordFile: passwordFile(t, secret+"\n")})
	for _, c := range []struct {
		name, user, password string
		want                 int
	}{
		{"none", "", "", http.StatusUnauthorized},
		{"wrong password", "ci", "wrong", http.StatusUnauthorized},
		{"wrong user", "root", secret, http.StatusUnauthorized},
		{"password with the line end", "ci", secret + "\n", http.StatusUnauthorized},
		{"right", "ci", secret, http.StatusOK},
	} {
		t.Run(c.name, func(t *testing.T) {
			request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, server.URL+"/v2/", nil)
			if err != nil {
				t.Fatal(err)
			}
			if c.user != "" {
				request.SetBasicAuth(c.user, c.password)
			}
			response, err := http.DefaultClient.Do(request)
			if err != nil {
				t.Fatal(err)
			}
			response.Body.Close()
			if response.StatusCode != c.want {
				t.Errorf("status %d, want %d", response.StatusCode, c.want)
			}
			challenge := response.Header.Get("WWW-Authenticate")
			if refused := c.want == http.StatusUnauthorized; refused != (challenge == `Basic realm="sandbox"`) {
				t.Errorf("WWW-Authenticate %q with status %d", challenge, response.StatusCode)
			}
		})
	}
}

func TestPushAndPull(t *testing.T) {
	var output bytes.Buffer
	klog.LogToStderr(false)
	klog.SetOutput(&output)
	defer klog.LogToStderr(true)

	server := serve(t, Options{User: "ci", PasswordFile: passwordFile(t, secret)})
	blob := []byte("a chart")
	digest := fmt.Sprintf("sha256:%x", sha256.Sum256(blob))
	manifest := fmt.Appendf(nil, `{"schemaVersion":2,"mediaType":%[1]q,"config":{"digest":%[2]q,"size":%[3]d},`+
		`"layers":[{"digest":%[2]q,"size":%[3]d}]}`, manifestType, digest, len(blob))

	call(t, server, http.MethodPost, "/v2/charts/web/blobs/uploads/?digest="+digest, blob, http.StatusCreated)
	call(t, server, http.MethodPut, "/v2/charts/web/manifests/1.0.0", manifest, http.StatusCreated)
	if got := call(t, server, http.MethodGet, "/v2/charts/web/manifests/1.0.0", nil, http.StatusOK); !bytes.Equal(got, manifest) {
		t.Errorf("pulled the manifest %s, want %s", got, manifest)
	}
	if got := call(t, server, http.MethodGet, "/v2/charts/web/blobs/"+digest, nil, http.StatusOK); !bytes.Equal(got, blob) {
		t.Errorf("pulled the blob %q, want %q", got, blob)
	}

	klog.Flush()
	log := output.String()
	if !strings.Contains(log, `method="PUT" path="/v2/charts/web/manifests/1.0.0" status=201`) {
		t.Errorf("the push is not logged:\n%s", log)
	}
	for _, leak := range []string{secret, "Y2k6Y29ycmVjdCBob3JzZQ", "Authorization"} {
		if strings.Contains(log, leak) {
			t.Errorf("the log holds %q:\n%s", leak, log)
		}
	}
}

func TestPasswordFileHasToHoldOne(t *testing.T) {
	for _, file := range []string{filepath.Join(t.TempDir(), "none"), passwordFile(t, "\n")} {
		if _, err := newHandler(Options{User: "ci", PasswordFile: file}); err == nil {
			t.Errorf("%s passed", file)
		}
	}
}

func TestRun(t *testing.T) {
	for _, address := range []string{"0.0.0.0:0", ":0", "example.org:80"} {
		if err := Run(t.Context(), Options{Addr: address}); err == nil {
			t.Errorf("%s passed", address)
		}
	}
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	if err := Run(t.Context(), Options{Addr: taken.Addr().String()}); err == nil {
		t.Error("a taken port passed")
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- Run(ctx, Options{Addr: "127.0.0.1:0"}) }()
	cancel()
	select {
	case err := <-done:
		if err != nil {
			t.Errorf("ended with %v", err)
		}
	case <-time.After(10 * time.Second):
		t.Error("did not end with its context")
	}
}
