package effects

import (
	"context"
	"fmt"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// checkCertManager asks whether the token may create Certificates. The real check creates one in a dry run, for which
// cert-manager's webhook has to answer. In a sandbox no webhook answers.
func checkCertManager(ctx context.Context, p *process) error {
	api, err := p.Connect(ctx)
	if err != nil {
		return err
	}
	review := newObject("authorization.k8s.io/v1", "SelfSubjectAccessReview", "", map[string]any{
		"spec": map[string]any{"resourceAttributes": map[string]any{
			"group": "cert-manager.io", "resource": "certificates", "verb": "create", "namespace": p.Namespace,
		}},
	})
	answer, err := api.Client.Resource(reviews).Create(ctx, review, metav1.CreateOptions{})
	if err != nil {
		return err
	}
	if allowed, _, _ := unstructured.NestedBool(answer.Object, "status", "allowed"); !allowed {
		return fmt.Errorf("certificates.cert-manager.io is forbidden: the ServiceAccount cannot create it in the namespace %q", p.Namespace)
	}
	p.log("The cert-manager API is ready")
	return nil
}
