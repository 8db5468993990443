package effects

import (
	"context"
	"fmt"
	"strconv"
	"strings"
)

func echo(_ context.Context, p *process) error {
	p.log("%s", strings.Join(p.args, " "))
	return nil
}

// exit ends the script with the exit code, by default 0.
func exit(_ context.Context, p *process) error {
	if len(p.args) == 0 {
		return exitCode(0)
	}
	code, err := strconv.ParseUint(p.args[0], 10, 8)
	if err != nil {
		return fmt.Errorf("exit: %q is no number from 0 to 255", p.args[0])
	}
	return exitCode(code)
}
