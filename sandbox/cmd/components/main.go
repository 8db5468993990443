// Command components holds all components of a sandbox but KubeStellar's controller-manager in one
// program, which is a third of their size as programs of their own. The first argument selects one.
package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"go.etcd.io/etcd/server/v3/etcdmain"
	"k8s.io/component-base/cli"
	_ "k8s.io/component-base/metrics/prometheus/clientgo"
	apiserver "k8s.io/kubernetes/cmd/kube-apiserver/app"
	controllermanager "k8s.io/kubernetes/cmd/kube-controller-manager/app"

	transport "github.com/kubestellar/kubestellar/pkg/transport/generic/cmd"
	ocmtransport "github.com/kubestellar/kubestellar/pkg/transport/ocm-transport-controller/pkg"
)

// programs are called with os.Args as if they had been started on their own.
var programs = map[string]func() error{
	"etcd": func() error {
		etcdmain.Main(os.Args)
		return nil
	},
	"kube-apiserver": func() error {
		os.Exit(cli.Run(apiserver.NewAPIServerCommand()))
		return nil
	},
	"kube-controller-manager": func() error {
		os.Exit(cli.Run(controllermanager.NewControllerManagerCommand()))
		return nil
	},
	"transport": func() error {
		transport.GenericMain(ocmtransport.NewOCMTransport())
		return nil
	},
	"its-controllers": runITSControllers,
	"agent":           runAgent,
	"simulated-agent": runSimulatedAgent,
	"registry":        runRegistry,
	"inventory":       runInventory,
}

func main() {
	if len(os.Args) < 2 || programs[os.Args[1]] == nil {
		var names []string
		for name := range programs {
			names = append(names, name)
		}
		slices.Sort(names)
		fmt.Fprintf(os.Stderr, "usage: %s %s\n", os.Args[0], strings.Join(names, "|"))
		os.Exit(2)
	}
	os.Args = os.Args[1:]
	if err := programs[os.Args[0]](); err != nil {
		fmt.Fprintf(os.Stderr, "%s: %v\n", os.Args[0], err)
		os.Exit(1)
	}
}
