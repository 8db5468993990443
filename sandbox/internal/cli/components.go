package cli

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"slices"
	"strings"
	"syscall"
	"time"

	"ks-helm-deploy/sandbox/internal/bringup"
	"ks-helm-deploy/sandbox/internal/probe"
	"ks-helm-deploy/sandbox/internal/state"
	"ks-helm-deploy/sandbox/internal/supervisor"
	"ks-helm-deploy/sandbox/internal/topology"
)

func stop(*flag.FlagSet) func(context.Context, call) error {
	return changing(func(ctx context.Context, c call, document *state.Document, components []topology.Component) error {
		var processes []supervisor.Process
		for _, component := range components {
			processes = append(processes, component.Process(document.StateFolder))
		}
		if err := endAll(ctx, processes); err != nil {
			return err
		}
		fmt.Fprintf(c.out, "stopped: %s\n", names(components))
		return nil
	})
}

func suspend(*flag.FlagSet) func(context.Context, call) error {
	return changing(func(_ context.Context, c call, document *state.Document, components []topology.Component) error {
		for _, component := range components {
			if err := component.Process(document.StateFolder).Signal(syscall.SIGSTOP); err != nil {
				return err
			}
		}
		fmt.Fprintf(c.out, "suspended: %s\n", names(components))
		return nil
	})
}

func start(*flag.FlagSet) func(context.Context, call) error {
	return changing(func(ctx context.Context, c call, document *state.Document, components []topology.Component) error {
		prober, err := probe.New(document)
		if err != nil {
			return err
		}
		programs, err := binaries()
		if err != nil {
			return err
		}
		began := time.Now()
		starter := bringup.Starter{Document: document, Binaries: programs, Probe: prober.Lack, Ready: func(name string) {
			fmt.Fprintf(c.out, "%6.1f s  %s\n", time.Since(began).Seconds(), name)
		}}
		_, err = starter.Start(ctx, components)
		return err
	})
}

// changing wraps a command that changes the components named in the call: it guards the sandbox and loads it.
func changing(body func(context.Context, call, *state.Document, []topology.Component) error) func(context.Context, call) error {
	return func(ctx context.Context, c call) error {
		if len(c.arguments) == 0 {
			return errors.New("name the components or clusters; `status` shows them")
		}
		guard, err := c.guard(ctx)
		if err != nil {
			return err
		}
		defer guard.Release()
		document, err := c.load()
		if err != nil {
			return err
		}
		components, err := selected(c, document)
		if err != nil {
			return err
		}
		return body(ctx, c, document, components)
	}
}

// selected returns the components named in the call: each once, and those that others need before them.
func selected(c call, document *state.Document) ([]topology.Component, error) {
	programs, err := binaries()
	if err != nil {
		return nil, err
	}
	all := topology.Components(document, programs)
	wanted := map[string]bool{}
	for _, name := range c.arguments {
		components, err := topology.Select(all, name)
		if err != nil {
			return nil, err
		}
		for _, component := range components {
			wanted[component.Name] = true
		}
	}
	return slices.DeleteFunc(all, func(component topology.Component) bool { return !wanted[component.Name] }), nil
}

func names(components []topology.Component) string {
	var all []string
	for _, component := range components {
		all = append(all, component.Name)
	}
	return strings.Join(all, ", ")
}
