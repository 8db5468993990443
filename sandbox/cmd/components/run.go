package main

import (
	"context"
	"flag"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
	"k8s.io/client-go/tools/clientcmd"
	"k8s.io/component-base/cli"
	"k8s.io/klog/v2"
	controllermanager "k8s.io/kubernetes/cmd/kube-controller-manager/app"

	"ks-helm-deploy/sandbox/internal/agent"
	"ks-helm-deploy/sandbox/internal/inventory"
	"ks-helm-deploy/sandbox/internal/registration"
	"ks-helm-deploy/sandbox/internal/registry"
	"ks-helm-deploy/sandbox/internal/simulated"
)

// start parses the arguments after the name of the component, and runs until SIGTERM.
func start(name string, addFlags func(*flag.FlagSet), run func(context.Context) error) error {
	flags := flag.NewFlagSet(name, flag.ExitOnError)
	addFlags(flags)
	// No error: the set exits on wrong arguments.
	_ = flags.Parse(os.Args[1:])
	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer cancel()
	return run(ctx)
}

func runAgent() error {
	var o agent.Options
	return start("agent", o.AddFlags, func(ctx context.Context) error { return agent.Run(ctx, o) })
}

func runSimulatedAgent() error {
	var o simulated.Options
	return start("simulated-agent", o.AddFlags, func(ctx context.Context) error { return simulated.Run(ctx, o) })
}

func runRegistry() error {
	var o registry.Options
	addFlags := func(flags *flag.FlagSet) {
		flags.StringVar(&o.Addr, "address", "", "host and port to listen on")
		flags.StringVar(&o.User, "username", "", "ask for basic authentication with this user")
		flags.StringVar(&o.PasswordFile, "password-file", "", "file that holds the user's password")
	}
	return start("registry", addFlags, func(ctx context.Context) error { return registry.Run(ctx, o) })
}

func runInventory() error {
	var o inventory.Options
	return start("inventory", o.AddFlags, func(ctx context.Context) error { return inventory.Install(ctx, o) })
}

// runITSControllers runs the controller manager and OCM's hub controllers. Its arguments are those of the controller
// manager.
func runITSControllers() error {
	command := controllermanager.NewControllerManagerCommand()
	run := command.RunE
	command.RunE = func(command *cobra.Command, arguments []string) error {
		config, err := clientcmd.BuildConfigFromFlags("", command.Flags().Lookup("kubeconfig").Value.String())
		if err != nil {
			return err
		}
		// OCM's default. With client-go's default, the first Leases of many clusters would delay everything else.
		config.QPS, config.Burst = 50, 100
		go func() {
			if err := registration.RunHub(command.Context(), config); err != nil {
				klog.ErrorS(err, "OCM's hub controllers")
				klog.FlushAndExit(klog.ExitFlushTimeout, 1)
			}
		}()
		return run(command, arguments)
	}
	os.Exit(cli.Run(command))
	return nil
}
