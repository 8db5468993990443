package inventory

import (
	"context"
	"errors"

	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/util/workqueue"

	"ks-helm-deploy/sandbox/internal/clusters"
)

// simulatedLeaseSeconds is long: one process renews the Leases of all simulated clusters, and should not keep an
// idle ITS busy.
const simulatedLeaseSeconds = 300

// parallel is the number of registrations at the same time. The ITS is otherwise idle then.
const parallel = 8

func registerSimulated(ctx context.Context, client dynamic.Interface, count int) error {
	errs := make([]error, count)
	workqueue.ParallelizeUntil(ctx, parallel, count, func(index int) {
		number := index + 1
		cluster := Cluster{Name: clusters.Simulated(number), Labels: clusters.SimulatedLabels(number, count)}
		errs[index] = register(ctx, client, cluster, simulatedLeaseSeconds)
	})
	return errors.Join(append(errs, ctx.Err())...)
}
