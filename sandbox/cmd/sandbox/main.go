// Command sandbox starts, shows and ends KubeStellar sandboxes on this machine.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"ks-helm-deploy/sandbox/internal/cli"
)

func main() {
	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer cancel()
	os.Exit(cli.Main(ctx, os.Args[1:], os.Stdout, os.Stderr))
}
