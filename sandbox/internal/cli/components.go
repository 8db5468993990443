package cli

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"slices"
	"strings"
	"syscall"
	"text/tabwriter"
	"time"

	"ks-helm-deploy/sandbox/internal/bringup"
	"ks-helm-deploy/sandbox/internal/probe"
	"ks-helm-deploy/sandbox/internal/state"
	"ks-helm-deploy/sandbox/internal/supervisor"
	"ks-helm-deploy/sandbox/internal/topology"
)

func list(*flag.FlagSet) func(context.Context, call) error {
	return func(_ context.Context, c call) error {
		names, err := state.Names(c.home)
		if err != nil {
			return err
		}
		if len(names) == 0 {
			fmt.Fprintln(c.out, "no sandboxes")
		}
		for _, name := range names {
			c.name = name
			summary, err := summarize(c)
			if err != nil {
				summary = err.Error()
			}
			fmt.Fprintf(c.out, "%s\t%s\n", name, summary)
		}
		return nil
	}
}

func summarize(c call) (string, error) {
	document, err := state.Load(c.folder())
	if errors.Is(err, state.ErrNoSandbox) {
		return "incomplete: `up` was interrupted", nil
	}
	if err != nil {
		return "", err
	}
	components := topology.Components(document, "")
	running := 0
	for _, component := range components {
		alive, err := component.Process(document.StateFolder).Running()
		if err != nil {
			return "", err
		}
		if alive {
			running++
		}
	}
	return fmt.Sprintf("%d of %d components run, %s", running, len(components), clusters(len(document.WECs), document.Simulated)), nil
}

func clusters(wecs, simulated int) string {
	if simulated == 0 {
		return fmt.Sprintf("%d WECs", wecs)
	}
	return fmt.Sprintf("%d WECs and %d simulated clusters", wecs, simulated)
}

func status(*flag.FlagSet) func(context.Context, call) error {
	return func(_ context.Context, c call) error {
		if err := c.noArguments(); err != nil {
			return err
		}
		document, err := c.load()
		if err != nil {
			return err
		}
		table := tabwriter.NewWriter(c.out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(table, "COMPONENT\tSTATE\tPROCESS\tRSS MIB\tPORT")
		total, allRun := int64(0), true
		for _, component := range topology.Components(document, "") {
			pid, err := component.Process(document.StateFolder).PID()
			if err != nil {
				return err
			}
			told, usage := "stopped", supervisor.Usage{}
			if pid != 0 {
				// It may end between the two questions.
				if usage, err = supervisor.ReadUsage(pid); err == nil {
					told = "running"
				}
			}
			if usage.Suspended {
				told = "suspended"
			}
			allRun = allRun && told == "running"
			total += usage.RSSBytes
			fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\n", component.Name, told, number(pid), number(int(usage.RSSBytes>>20)), number(document.Ports[component.Name]))
		}
		fmt.Fprintf(table, "in all\t\t\t%d\t\n", total>>20)
		if err := table.Flush(); err != nil {
			return err
		}
		describe(c, document)
		if !allRun {
			return errNotAll
		}
		return nil
	}
}

func number(value int) string {
	if value == 0 {
		return ""
	}
	return fmt.Sprint(value)
}

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

// changing is the frame of commands that change the components named in the call.
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

// selected lists each component once, in starting order.
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

func logs(flags *flag.FlagSet) func(context.Context, call) error {
	lines := flags.Int("lines", 100, "")
	return func(_ context.Context, c call) error {
		document, err := c.load()
		if err != nil {
			return err
		}
		components, err := selected(c, document)
		if err != nil {
			return err
		}
		if len(c.arguments) != 1 || len(components) != 1 {
			return errors.New("name one component; `status` shows them")
		}
		tail, err := supervisor.TailLog(components[0].Process(document.StateFolder).Log, 0, *lines)
		for _, line := range tail {
			fmt.Fprintln(c.out, line)
		}
		return err
	}
}
