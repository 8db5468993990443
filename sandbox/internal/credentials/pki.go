package credentials

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"net"
	"time"

	"ks-helm-deploy/sandbox/internal/state"
)

// validity is long enough for any sandbox, and limits the use of a key that stays on a disk.
const validity = 365 * 24 * time.Hour

// Names of files in the PKI folder. All components share the serving certificate. API servers identify
// themselves to etcd and to the kubelet stand-in with the client certificate.
const (
	CACert     = "ca.crt"
	ServerCert = "server.crt"
	ServerKey  = "server.key"
	ClientCert = "client.crt"
	ClientKey  = "client.key"
)

// ServiceAccountKey names the file of the key that signs the ServiceAccount tokens of one control plane. Each
// control plane has its own key, so that it accepts no token of another.
func ServiceAccountKey(controlPlane string) string { return controlPlane + "-service-accounts.key" }

// writePKI creates a certificate authority, and writes its certificate and all that it signed. Nothing keeps
// the key of the authority.
func writePKI(folder state.Folder, controlPlanes []string) error {
	authority, err := newAuthority()
	if err != nil {
		return err
	}
	if err := state.WriteFile(folder.PKIFile(CACert), certificatePEM(authority.certificate.Raw)); err != nil {
		return err
	}
	server := &x509.Certificate{
		Subject: pkix.Name{CommonName: "sandbox"},
		DNSNames: []string{
			"localhost", "kubernetes", "kubernetes.default", "kubernetes.default.svc", "kubernetes.default.svc.cluster.local",
		},
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		// Client authentication too: etcd's gateway calls its own server with the serving certificate.
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
	}
	if err := authority.issue(folder, server, ServerCert, ServerKey); err != nil {
		return err
	}
	client := &x509.Certificate{
		Subject:     pkix.Name{CommonName: "kube-apiserver"},
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth},
	}
	if err := authority.issue(folder, client, ClientCert, ClientKey); err != nil {
		return err
	}
	for _, name := range controlPlanes {
		key, err := newKey()
		if err != nil {
			return err
		}
		if err := writeKey(folder, ServiceAccountKey(name), key); err != nil {
			return err
		}
	}
	return nil
}

type authority struct {
	certificate *x509.Certificate
	key         crypto.Signer
}

func newAuthority() (*authority, error) {
	key, err := newKey()
	if err != nil {
		return nil, err
	}
	template := &x509.Certificate{
		Subject:               pkix.Name{CommonName: "ks-helm-deploy sandbox"},
		IsCA:                  true,
		BasicConstraintsValid: true,
		KeyUsage:              x509.KeyUsageCertSign,
	}
	if err := date(template); err != nil {
		return nil, err
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		return nil, err
	}
	certificate, err := x509.ParseCertificate(der)
	return &authority{certificate, key}, err
}

func (a *authority) issue(folder state.Folder, template *x509.Certificate, certName, keyName string) error {
	key, err := newKey()
	if err != nil {
		return err
	}
	template.KeyUsage = x509.KeyUsageDigitalSignature
	if err := date(template); err != nil {
		return err
	}
	der, err := x509.CreateCertificate(rand.Reader, template, a.certificate, key.Public(), a.key)
	if err != nil {
		return err
	}
	if err := state.WriteFile(folder.PKIFile(certName), certificatePEM(der)); err != nil {
		return err
	}
	return writeKey(folder, keyName, key)
}

func date(template *x509.Certificate) error {
	serial, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 120))
	if err != nil {
		return err
	}
	template.SerialNumber = serial
	// An hour earlier, for a clock that is set back while a sandbox runs.
	template.NotBefore = time.Now().Add(-time.Hour)
	template.NotAfter = time.Now().Add(validity)
	return nil
}

func newKey() (*ecdsa.PrivateKey, error) { return ecdsa.GenerateKey(elliptic.P256(), rand.Reader) }

func writeKey(folder state.Folder, name string, key *ecdsa.PrivateKey) error {
	der, err := x509.MarshalECPrivateKey(key)
	if err != nil {
		return err
	}
	return state.WriteFile(folder.PKIFile(name), pem.EncodeToMemory(&pem.Block{Type: "EC PRIVATE KEY", Bytes: der}))
}

func certificatePEM(der []byte) []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
}
