package reconcile

import (
	"context"
	"errors"
	"fmt"
)

// RunParts runs the parts of a process, by name, until the context or one of the parts ends. A process that continued
// without a part would fail tests much later, for no visible reason.
func RunParts(ctx context.Context, parts map[string]func(context.Context) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	ended := make(chan error, len(parts))
	for name, run := range parts {
		go func() {
			err := run(ctx)
			if err == nil && ctx.Err() == nil {
				err = errors.New("it ended by itself")
			}
			if err != nil {
				err = fmt.Errorf("%s: %w", name, err)
			}
			ended <- err
		}()
	}
	for range parts {
		if err := <-ended; err != nil && ctx.Err() == nil {
			return err
		}
	}
	return nil
}
