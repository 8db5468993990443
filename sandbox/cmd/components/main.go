// Command components is one program for all components of a sandbox except KubeStellar's controller-manager. It has a
// third of the size of separate programs. The first argument selects the component.
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

// programs maps the first argument to the component. os.Args then begins with that argument, as for a program of
// that name.
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
