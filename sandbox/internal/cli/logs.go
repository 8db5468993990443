package cli

import (
	"context"
	"errors"
	"flag"
	"fmt"

	"ks-helm-deploy/sandbox/internal/logfile"
)

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
		tail, err := logfile.Tail(components[0].Process(document.StateFolder).Log, 0, *lines)
		for _, line := range tail {
			fmt.Fprintln(c.out, line)
		}
		return err
	}
}
