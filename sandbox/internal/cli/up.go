package cli

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"time"

	"ks-helm-deploy/sandbox/internal/bringup"
	"ks-helm-deploy/sandbox/internal/credentials"
	"ks-helm-deploy/sandbox/internal/probe"
	"ks-helm-deploy/sandbox/internal/state"
)

func up(flags *flag.FlagSet) func(context.Context, call) error {
	var o upOptions
	flags.IntVar(&o.wecs, "wecs", 2, "")
	flags.IntVar(&o.simulated, "simulated", 0, "")
	flags.StringVar(&o.rates, "rates", string(state.RatesFast), "")
	flags.Var(&o.labels, "label", "")
	flags.StringVar(&o.username, "registry-username", "", "")
	flags.StringVar(&o.passwordFile, "registry-password-file", "", "")
	return func(ctx context.Context, c call) error {
		o.given = map[string]bool{}
		flags.Visit(func(f *flag.Flag) { o.given[f.Name] = true })
		if err := c.noArguments(); err != nil {
			return err
		}
		if err := o.check(); err != nil {
			return err
		}
		guard, err := c.guard(ctx)
		if err != nil {
			return err
		}
		defer guard.Release()
		return bringUp(ctx, c, o)
	}
}

func bringUp(ctx context.Context, c call, o upOptions) error {
	began := time.Now()
	report := func(what string) { fmt.Fprintf(c.out, "%6.1f s  %s\n", time.Since(began).Seconds(), what) }
	programs, err := binaries()
	if err != nil {
		return err
	}
	document, err := state.Load(c.folder())
	switch {
	case errors.Is(err, state.ErrNoSandbox):
		fmt.Fprintf(c.out, "starting sandbox %s with %s in %s\n", c.name, clusterCount(o.wecs, o.simulated), c.folder())
		document, err = create(c, o, programs)
	case err == nil:
		err = o.checkExisting(document)
	}
	if err != nil {
		return err
	}
	if err := credentials.Ensure(document); err != nil {
		return err
	}
	prober, err := probe.New(document)
	if err != nil {
		return err
	}
	starter := bringup.Starter{Document: document, Binaries: programs, Probe: prober.Lack, Ready: report}
	started, err := starter.StartAll(ctx)
	if err != nil {
		return err
	}
	if len(started) == 0 {
		fmt.Fprintf(c.out, "sandbox %s was up already\n", c.name)
	}
	report("ready")
	describe(c, document)
	return nil
}
