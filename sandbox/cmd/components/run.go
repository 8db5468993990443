package main

import (
	"context"
	"flag"
	"os"
	"os/signal"
	"syscall"

	"k8s.io/component-base/cli"
	controllermanager "k8s.io/kubernetes/cmd/kube-controller-manager/app"

	"ks-helm-deploy/sandbox/internal/agent"
	"ks-helm-deploy/sandbox/internal/inventory"
	"ks-helm-deploy/sandbox/internal/registry"
)

// parse reads the arguments after the program's name and returns a context that SIGTERM ends.
func parse(flags *flag.FlagSet) (context.Context, context.CancelFunc) {
	// The set exits by itself on bad arguments.
	_ = flags.Parse(os.Args[1:])
	return signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
}

func runAgent() error {
	flags := flag.NewFlagSet("agent", flag.ExitOnError)
	var o agent.Options
	o.AddFlags(flags)
	ctx, cancel := parse(flags)
	defer cancel()
	return agent.Run(ctx, o)
}

func runRegistry() error {
	flags := flag.NewFlagSet("registry", flag.ExitOnError)
	var o registry.Options
	flags.StringVar(&o.Addr, "address", "", "host and port to listen on")
	flags.StringVar(&o.User, "username", "", "ask for basic authentication with this user")
	flags.StringVar(&o.PasswordFile, "password-file", "", "file that holds the user's password")
	ctx, cancel := parse(flags)
	defer cancel()
	return registry.Run(ctx, o)
}

func runInventory() error {
	flags := flag.NewFlagSet("inventory", flag.ExitOnError)
	var o inventory.Options
	o.AddFlags(flags)
	ctx, cancel := parse(flags)
	defer cancel()
	return inventory.Install(ctx, o)
}

func runITSControllers() error {
	os.Exit(cli.Run(controllermanager.NewControllerManagerCommand()))
	return nil
}
