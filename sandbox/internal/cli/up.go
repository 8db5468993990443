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
	var w wish
	flags.IntVar(&w.wecs, "wecs", 2, "")
	flags.IntVar(&w.simulated, "simulated", 0, "")
	flags.StringVar(&w.rates, "rates", string(state.RatesFast), "")
	flags.Var(&w.labels, "label", "")
	flags.StringVar(&w.username, "registry-username", "", "")
	flags.StringVar(&w.passwordFile, "registry-password-file", "", "")
	return func(ctx context.Context, c call) error {
		w.given = map[string]bool{}
		flags.Visit(func(f *flag.Flag) { w.given[f.Name] = true })
		if err := c.noArguments(); err != nil {
			return err
		}
		if err := w.check(); err != nil {
			return err
		}
		guard, err := c.guard(ctx)
		if err != nil {
			return err
		}
		defer guard.Release()
		return bring(ctx, c, w)
	}
}

func bring(ctx context.Context, c call, w wish) error {
	began := time.Now()
	report := func(what string) { fmt.Fprintf(c.out, "%6.1f s  %s\n", time.Since(began).Seconds(), what) }
	programs, err := binaries()
	if err != nil {
		return err
	}
	document, err := state.Load(c.folder())
	switch {
	case errors.Is(err, state.ErrNoSandbox):
		fmt.Fprintf(c.out, "starting sandbox %s with %s in %s\n", c.name, clusterCount(w.wecs, w.simulated), c.folder())
		document, err = create(c, w, programs)
	case err == nil:
		err = w.fits(document)
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
