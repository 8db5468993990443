package cli

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"ks-helm-deploy/sandbox/internal/ports"
	"ks-helm-deploy/sandbox/internal/state"
	"ks-helm-deploy/sandbox/internal/supervisor"
	"ks-helm-deploy/sandbox/internal/topology"
)

func down(flags *flag.FlagSet) func(context.Context, call) error {
	all := flags.Bool("all", false, "")
	return func(ctx context.Context, c call) error {
		if err := c.noArguments(); err != nil {
			return err
		}
		names := []string{c.name}
		if *all {
			var err error
			if names, err = state.Names(c.home); err != nil {
				return err
			}
		}
		for _, name := range names {
			c.name = name
			if err := remove(ctx, c); err != nil {
				return err
			}
		}
		return nil
	}
}

// remove works without sandbox.json too: it finds the processes by their locks.
func remove(ctx context.Context, c call) error {
	guard, err := c.guard(ctx)
	if err != nil {
		return err
	}
	folder := c.folder()
	if _, err := os.Stat(string(folder)); errors.Is(err, os.ErrNotExist) {
		fmt.Fprintf(c.out, "there is no sandbox %s\n", c.name)
		return guard.Remove()
	}
	locks, err := filepath.Glob(folder.Lock("*"))
	if err != nil {
		guard.Release()
		return err
	}
	var last, first []supervisor.Process
	for _, lock := range locks {
		process := supervisor.Process{Name: strings.TrimSuffix(filepath.Base(lock), ".lock"), Lock: lock}
		if process.Name == topology.KindEtcd {
			last = append(last, process)
		} else {
			first = append(first, process)
		}
	}
	// etcd ends last. Otherwise the others would fill their logs with errors about it.
	err = errors.Join(endAll(ctx, first), endAll(ctx, last))
	if err == nil {
		err = errors.Join(ports.DefaultClaims().Release(string(folder)), os.RemoveAll(string(folder)))
	}
	if err != nil {
		guard.Release()
		return err
	}
	fmt.Fprintf(c.out, "sandbox %s is gone\n", c.name)
	return guard.Remove()
}

// endAll ends processes concurrently.
func endAll(ctx context.Context, processes []supervisor.Process) error {
	var running sync.WaitGroup
	failed := make([]error, len(processes))
	for index, process := range processes {
		running.Go(func() { failed[index] = process.Stop(ctx) })
	}
	running.Wait()
	return errors.Join(failed...)
}
