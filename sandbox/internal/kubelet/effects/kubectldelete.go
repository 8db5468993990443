package effects

import (
	"context"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/utils/ptr"
)

// kubectlDelete deletes objects and does not wait until they are gone:
//
//	kubectl delete KIND NAME [--ignore-not-found]
func kubectlDelete(ctx context.Context, p *process) error {
	flags := newFlags()
	namespace := p.namespaceFlag(flags)
	ignoreMissing := flags.Bool("ignore-not-found", false, "")
	if err := flags.Parse(p.args); err != nil {
		return err
	}
	return p.eachTarget(ctx, flags.Args(), *namespace, func(t target) error {
		err := t.client.Delete(ctx, t.name, metav1.DeleteOptions{PropagationPolicy: ptr.To(metav1.DeletePropagationBackground)})
		switch {
		case apierrors.IsNotFound(err) && *ignoreMissing:
			return nil
		case err != nil:
			return err
		}
		p.log("%s deleted", t)
		return nil
	})
}
