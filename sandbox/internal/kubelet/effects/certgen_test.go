package effects

import (
	"encoding/base64"
	"testing"

	v1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/client-go/util/cert"
)

const (
	create = "kube-webhook-certgen create --host=web,web.shop.svc --namespace=shop --secret-name=admission "
	patch  = "kube-webhook-certgen patch --webhook-name=web --namespace=shop --secret-name=admission --patch-mutating=false "
)

// secretValue returns a value in base64.
func secretValue(t *testing.T, secret *unstructured.Unstructured, key string) string {
	t.Helper()
	value, found, err := unstructured.NestedString(secret.Object, "data", key)
	if !found || err != nil {
		t.Fatalf("no %s in %v: %v", key, secret.Object, err)
	}
	return value
}

func TestCertificateIsSignedByTheAuthority(t *testing.T) {
	c := clusterWith(t)
	c.expect(create+"--cert-name=tls.crt --key-name=tls.key", 0, "creating new secret")
	secret := c.get(secrets, "shop", "admission")
	parse := func(key string) (names []string, isAuthority bool) {
		text, err := base64.StdEncoding.DecodeString(secretValue(t, secret, key))
		if err != nil {
			t.Fatal(err)
		}
		all, err := cert.ParseCertsPEM(text)
		if err != nil {
			t.Fatal(err)
		}
		return all[0].DNSNames, all[0].IsCA
	}
	if _, isAuthority := parse("ca"); !isAuthority {
		t.Error("ca is no authority")
	}
	if names, isAuthority := parse("tls.crt"); isAuthority || len(names) != 2 || names[1] != "web.shop.svc" {
		t.Errorf("certificate of %v, authority %v", names, isAuthority)
	}
	c.expect(create, 0, "secret already exists")
	if secretValue(t, c.get(secrets, "shop", "admission"), "ca") != secretValue(t, secret, "ca") {
		t.Error("the Secret has changed")
	}
}

func TestWebhooksGetTheAuthority(t *testing.T) {
	c := clusterWith(t, validating("web"), &v1.Secret{ObjectMeta: inShop("admission"), Data: map[string][]byte{"ca": []byte("A")}})
	c.expect(patch+"--patch-failure-policy=Fail", 0,
		"patching webhook configurations 'web' mutating=false, validating=true, failurePolicy=Fail\nPatched hook(s)")
	configuration := c.get(webhooks.WithResource("validatingwebhookconfigurations"), "", "web")
	hooks, _, err := unstructured.NestedSlice(configuration.Object, "webhooks")
	if err != nil || len(hooks) != 2 {
		t.Fatalf("%v, %v", hooks, err)
	}
	for _, hook := range hooks {
		fields, _ := hook.(map[string]any)
		bundle, _, _ := unstructured.NestedString(fields, "clientConfig", "caBundle")
		if bundle != "QQ==" || fields["failurePolicy"] != "Fail" {
			t.Errorf("%v", fields)
		}
	}
}

func TestWebhookWithoutWhatItNeeds(t *testing.T) {
	c := clusterWith(t, validating("web"))
	c.expect(patch, 1, "no secret with 'admission' in 'shop'")
	c = clusterWith(t, validating("web"), &v1.Secret{ObjectMeta: inShop("admission")})
	c.expect(patch, 1, "got secret, but it did not contain a 'ca' key")
	c = clusterWith(t, &v1.Secret{ObjectMeta: inShop("admission"), Data: map[string][]byte{"ca": []byte("A")}})
	if code, _ := c.run(patch); code != 1 {
		t.Errorf("exit code %d without a configuration", code)
	}
}
