// Package agent runs all agents of one WEC in one process, which saves 170 MB: OCM's work agent, the parts of OCM's
// registration agent, and the stand-ins for KubeStellar's status agent and for scheduler and kubelet.
package agent

import (
	"context"
	"flag"
	"fmt"
	"time"

	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"

	"ks-helm-deploy/sandbox/internal/klusterlet"
	"ks-helm-deploy/sandbox/internal/kubelet"
	"ks-helm-deploy/sandbox/internal/reconcile"
	"ks-helm-deploy/sandbox/internal/registration"
	"ks-helm-deploy/sandbox/internal/state"
	"ks-helm-deploy/sandbox/internal/statusagent"
)

// Options are the arguments of the agent process. All but Cluster, Rates and the port are paths.
type Options struct {
	Cluster             string
	ITSKubeconfig       string
	WECKubeconfig       string
	WorkAgentKubeconfig string
	KubeletPort         int
	KubeletCertificate  string
	KubeletKey          string
	KubeletClientCA     string
	Rates               string
}

// AddFlags registers the options as flags.
func (o *Options) AddFlags(flags *flag.FlagSet) {
	flags.StringVar(&o.Cluster, "cluster", "", "name of the ManagedCluster")
	flags.StringVar(&o.ITSKubeconfig, "its-kubeconfig", "", "kubeconfig of the ITS")
	flags.StringVar(&o.WECKubeconfig, "wec-kubeconfig", "", "kubeconfig of the WEC for the stand-ins, which may do everything")
	flags.StringVar(&o.WorkAgentKubeconfig, "work-agent-kubeconfig", "", "kubeconfig of the WEC for the work agent")
	flags.IntVar(&o.KubeletPort, "kubelet-port", 0, "port of the kubelet stand-in")
	flags.StringVar(&o.KubeletCertificate, "kubelet-certificate", "", "serving certificate of the kubelet stand-in")
	flags.StringVar(&o.KubeletKey, "kubelet-key", "", "key of the serving certificate")
	flags.StringVar(&o.KubeletClientCA, "kubelet-client-ca", "", "authority of the certificates that clients of the kubelet stand-in show")
	flags.StringVar(&o.Rates, "rates", string(state.RatesFast), "fast or production")
}

// checkInterval is how often the work agent checks the objects that it applied, and the registration agent the API
// server of the WEC. With rates of production, it is that of a klusterlet with one replica.
func (o *Options) checkInterval() time.Duration {
	if o.Rates == string(state.RatesProduction) {
		return 60 * time.Second
	}
	return 5 * time.Second
}

// Run runs until the context ends or a part fails. It waits for API servers that do not answer yet.
func Run(ctx context.Context, o Options) error {
	its, err := config(o.ITSKubeconfig)
	if err != nil {
		return err
	}
	wec, err := config(o.WECKubeconfig)
	if err != nil {
		return err
	}
	if err := klusterlet.Install(ctx, wec); err != nil {
		return fmt.Errorf("install the klusterlet's objects in %s: %w", o.Cluster, err)
	}

	return reconcile.RunParts(ctx, map[string]func(context.Context) error{
		"work agent": func(ctx context.Context) error { return runWorkAgent(ctx, o) },
		"status agent": func(ctx context.Context) error {
			return statusagent.Run(ctx, wec, its, o.Cluster)
		},
		"registration agent": func(ctx context.Context) error {
			return registration.RunAgent(ctx, its, wec, o.Cluster, o.checkInterval())
		},
		"kubelet": func(ctx context.Context) error {
			return kubelet.Run(ctx, wec, kubelet.Options{
				Cluster: o.Cluster, Port: o.KubeletPort,
				CertFile: o.KubeletCertificate, KeyFile: o.KubeletKey, ClientCAFile: o.KubeletClientCA,
			})
		},
	})
}

func config(kubeconfig string) (*rest.Config, error) {
	config, err := clientcmd.BuildConfigFromFlags("", kubeconfig)
	if err != nil {
		return nil, fmt.Errorf("kubeconfig: %w", err)
	}
	// High enough that no test waits for a stand-in.
	config.QPS, config.Burst = 100, 200
	return config, nil
}
