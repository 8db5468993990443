package inventory

import (
	"context"
	"errors"

	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/util/workqueue"

	"ks-helm-deploy/sandbox/internal/state"
)

// simulatedLeaseSeconds are many, since one process renews all Leases: it shall not keep the ITS busy
// while nothing happens.
const simulatedLeaseSeconds = 300

// parallel registrations keep an ITS busy that has nothing else to do yet.
const parallel = 8

func registerSimulated(ctx context.Context, client dynamic.Interface, count int) error {
	errs := make([]error, count)
	workqueue.ParallelizeUntil(ctx, parallel, count, func(index int) {
		number := index + 1
		cluster := Cluster{Name: state.SimulatedCluster(number), Labels: state.SimulatedLabels(number, count)}
		errs[index] = register(ctx, client, cluster, simulatedLeaseSeconds)
	})
	return errors.Join(append(errs, ctx.Err())...)
}
