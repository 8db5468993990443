package effects

import (
	"context"
	"crypto/rand"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// createRedisPassword creates the Secret that argo-cd's Pods read, unless it exists.
func createRedisPassword(ctx context.Context, p *process) error {
	const name = "argocd-redis"
	api, err := p.Connect(ctx)
	if err != nil {
		return err
	}
	client := api.Client.Resource(secrets).Namespace(p.Namespace)
	secret := newSecret(name, map[string][]byte{"auth": []byte(rand.Text())})
	if _, err := client.Create(ctx, secret, metav1.CreateOptions{}); err != nil && !apierrors.IsAlreadyExists(err) {
		return err
	}
	p.log("Argo CD Redis secret state confirmed: secret name %s.", name)
	_, err = client.Get(ctx, name, metav1.GetOptions{})
	return err
}
