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

func runSimulatedAgent() error {
	flags := flag.NewFlagSet("simulated-agent", flag.ExitOnError)
	var o simulated.Options
	o.AddFlags(flags)
	ctx, cancel := parse(flags)
	defer cancel()
	return simulated.Run(ctx, o)
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

// runITSControllers runs OCM's hub controllers beside the controller manager, whose arguments it takes.
func runITSControllers() error {
	command := controllermanager.NewControllerManagerCommand()
	run := command.RunE
	command.RunE = func(command *cobra.Command, arguments []string) error {
		config, err := clientcmd.BuildConfigFromFlags("", command.Flags().Lookup("kubeconfig").Value.String())
		if err != nil {
			return err
		}
		// OCM's own default. With client-go's, the first Leases of many clusters would hold up all else.
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
