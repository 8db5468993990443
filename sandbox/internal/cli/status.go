package cli

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"text/tabwriter"

	"ks-helm-deploy/sandbox/internal/clusters"
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
	return fmt.Sprintf("%d of %d components run, %s", running, len(components), clusterCount(len(document.WECs), document.Simulated)), nil
}

func clusterCount(wecs, simulated int) string {
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
			shown, usage := "stopped", supervisor.Usage{}
			if pid != 0 {
				// A process that ends between PID and ReadUsage is shown as stopped.
				if usage, err = supervisor.ReadUsage(pid); err == nil {
					shown = "running"
				}
			}
			if usage.Suspended {
				shown = "suspended"
			}
			allRun = allRun && shown == "running"
			total += usage.RSSBytes
			fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\n", component.Name, shown, number(pid), number(int(usage.RSSBytes>>20)), number(document.Ports[component.Name]))
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

func describe(c call, document *state.Document) {
	fmt.Fprintf(c.out, `
WDS       %s
ITS       %s
WECs      %s (a context for each WEC)
registry  oci://%s (plain http)
all       %s
`, document.Kubeconfigs.WDS, document.Kubeconfigs.ITS, document.Kubeconfigs.WECs, document.Registry.Address, document.StateFolder.Document())
	if document.Simulated > 0 {
		fmt.Fprintf(c.out, "simulated %s to %s, in the inventory only\n", clusters.Simulated(1), clusters.Simulated(document.Simulated))
	}
	if document.Registry.Username != "" {
		fmt.Fprintf(c.out, "login     user %s, password in %s\n", document.Registry.Username, document.Registry.PasswordFile)
	}
}
