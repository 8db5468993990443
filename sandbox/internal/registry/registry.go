// Package registry is an OCI registry that keeps charts in memory.
package registry

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"strings"
	"time"

	oci "github.com/google/go-containerregistry/pkg/registry"
	"k8s.io/klog/v2"
)

// Options of the registry.
type Options struct {
	// Addr is the address to listen on, host and port; the host has to be a loopback address.
	Addr string
	// User turns on basic authentication; "" turns it off.
	User string
	// PasswordFile holds the password of User. A line end at its end is no part of the password.
	PasswordFile string
}

// Run serves until the context ends. It speaks plain http, since only this machine can reach it.
func Run(ctx context.Context, o Options) error {
	if err := loopback(o.Addr); err != nil {
		return err
	}
	handler, err := newHandler(o)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", o.Addr)
	if err != nil {
		return err
	}
	klog.InfoS("Serving the registry", "address", listener.Addr().String(), "authentication", o.User != "")
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	stop := context.AfterFunc(ctx, func() { server.Close() })
	defer stop()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

func newHandler(o Options) (http.Handler, error) {
	handler := oci.New(oci.Logger(log.New(io.Discard, "", 0)))
	if o.User != "" {
		data, err := os.ReadFile(o.PasswordFile)
		if err != nil {
			return nil, fmt.Errorf("password of the registry: %w", err)
		}
		password := strings.TrimRight(string(data), "\r\n")
		if password == "" {
			return nil, fmt.Errorf("password of the registry: %s is empty", o.PasswordFile)
		}
		handler = authenticated(handler, o.User, password)
	}
	return logged(handler), nil
}

// loopback refuses addresses that other machines can reach, since there is no TLS.
func loopback(address string) error {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return err
	}
	if ip := net.ParseIP(host); ip == nil || !ip.IsLoopback() {
		return fmt.Errorf("the registry listens on loopback addresses only, not on %q", host)
	}
	return nil
}

// authenticated refuses requests without the user and the password.
func authenticated(next http.Handler, user, password string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		givenUser, givenPassword, _ := r.BasicAuth()
		// Both comparisons always run, so that the time of an answer does not show which one failed.
		if same(givenUser, user)&same(givenPassword, password) != 1 {
			w.Header().Set("WWW-Authenticate", `Basic realm="sandbox"`)
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(http.StatusUnauthorized)
			io.WriteString(w, `{"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}`+"\n")
			return
		}
		next.ServeHTTP(w, r)
	})
}

// same compares in constant time. It compares digests, since these have the same length.
func same(a, b string) int {
	left, right := sha256.Sum256([]byte(a)), sha256.Sum256([]byte(b))
	return subtle.ConstantTimeCompare(left[:], right[:])
}

// logged logs method, path and status. It logs no headers and queries, since they can contain credentials.
func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		recorder := &statusRecorder{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(recorder, r)
		klog.InfoS("Request", "method", r.Method, "path", r.URL.Path, "status", recorder.status)
	})
}

type statusRecorder struct {
	http.ResponseWriter
	status int
}

func (r *statusRecorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}
