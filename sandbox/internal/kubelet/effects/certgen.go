package effects

import (
	"context"
	"encoding/pem"
	"errors"
	"fmt"
	"strings"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/client-go/util/cert"
)

// createCertificates creates the Secret of a webhook with a new certificate, unless it exists. The calls are those of
// kube-webhook-certgen, so that it needs the same rights: get, and create if there is none.
func createCertificates(ctx context.Context, p *process) error {
	flags := newFlags()
	namespace := p.namespaceFlag(flags)
	name := flags.String("secret-name", "", "")
	hosts := flags.String("host", "localhost", "")
	certName, keyName := flags.String("cert-name", "cert", ""), flags.String("key-name", "key", "")
	if err := flags.Parse(p.args); err != nil {
		return err
	}
	api, err := p.Connect(ctx)
	if err != nil {
		return err
	}
	client := api.Client.Resource(secrets).Namespace(*namespace)
	_, err = client.Get(ctx, *name, metav1.GetOptions{})
	if err == nil {
		p.log("secret already exists")
		return nil
	}
	if !apierrors.IsNotFound(err) {
		return fmt.Errorf("error getting secret: %w", err)
	}
	p.log("creating new secret")
	host, others, _ := strings.Cut(*hosts, ",")
	chain, key, err := cert.GenerateSelfSignedCertKey(host, nil, strings.FieldsFunc(others, func(r rune) bool { return r == ',' }))
	if err != nil {
		return err
	}
	// The certificate is first, its authority second.
	_, authority := pem.Decode(chain)
	secret := newSecret(*name, map[string][]byte{"ca": authority, *certName: chain, *keyName: key})
	if _, err := client.Create(ctx, secret, metav1.CreateOptions{}); err != nil {
		return fmt.Errorf("failed creating secret: %w", err)
	}
	return nil
}

// patchWebhooks sets caBundle and failurePolicy in all webhooks of a configuration. Like kube-webhook-certgen, it needs
// get and update, and no patch.
func patchWebhooks(ctx context.Context, p *process) error {
	flags := newFlags()
	namespace := p.namespaceFlag(flags)
	secretName, name := flags.String("secret-name", "", ""), flags.String("webhook-name", "", "")
	validating, mutating := flags.Bool("patch-validating", true, ""), flags.Bool("patch-mutating", true, "")
	policy := flags.String("patch-failure-policy", "", "")
	if err := flags.Parse(p.args); err != nil {
		return err
	}
	api, err := p.Connect(ctx)
	if err != nil {
		return err
	}
	secret, err := api.Client.Resource(secrets).Namespace(*namespace).Get(ctx, *secretName, metav1.GetOptions{})
	if apierrors.IsNotFound(err) {
		return fmt.Errorf("no secret with '%s' in '%s'", *secretName, *namespace)
	}
	if err != nil {
		return fmt.Errorf("error getting secret: %w", err)
	}
	authority, found, _ := unstructured.NestedString(secret.Object, "data", "ca")
	if !found {
		return errors.New("got secret, but it did not contain a 'ca' key")
	}
	bundle := bundle{authority, *policy}
	p.log("patching webhook configurations '%s' mutating=%t, validating=%t, failurePolicy=%s", *name, *mutating, *validating, *policy)
	if *validating {
		if err := bundle.set(ctx, api, "validatingwebhookconfigurations", *name); err != nil {
			return err
		}
	}
	if *mutating {
		if err := bundle.set(ctx, api, "mutatingwebhookconfigurations", *name); err != nil {
			return err
		}
	}
	p.log("Patched hook(s)")
	return nil
}

// bundle is what webhooks get.
type bundle struct {
	// authority is PEM in base64, as JSON holds it.
	authority string
	// failurePolicy is not changed if it is "".
	failurePolicy string
}

func (b bundle) set(ctx context.Context, api *API, resource, name string) error {
	client := api.Client.Resource(webhooks.WithResource(resource))
	configuration, err := client.Get(ctx, name, metav1.GetOptions{})
	if err != nil {
		return fmt.Errorf("failed getting webhook: %w", err)
	}
	hooks, _, err := unstructured.NestedSlice(configuration.Object, "webhooks")
	if err != nil {
		return err
	}
	for _, hook := range hooks {
		fields, isObject := hook.(map[string]any)
		if !isObject {
			return fmt.Errorf("%s %s: a webhook is no object", resource, name)
		}
		if err := unstructured.SetNestedField(fields, b.authority, "clientConfig", "caBundle"); err != nil {
			return err
		}
		if b.failurePolicy != "" {
			fields["failurePolicy"] = b.failurePolicy
		}
	}
	if err := unstructured.SetNestedSlice(configuration.Object, hooks, "webhooks"); err != nil {
		return err
	}
	if _, err := client.Update(ctx, configuration, metav1.UpdateOptions{}); err != nil {
		return fmt.Errorf("failed patching webhook: %w", err)
	}
	return nil
}
