package inventory

import (
	"flag"
	"fmt"
	"strings"

	"ks-helm-deploy/sandbox/internal/state"
)

// Options are the arguments of the inventory program.
type Options struct {
	ITSKubeconfig string
	WDSKubeconfig string
	Rates         string
	Clusters      Clusters
	// Simulated is the number of simulated clusters to register.
	Simulated int
}

// Cluster is a WEC to register.
type Cluster struct {
	Name   string
	Labels map[string]string
}

// Clusters is a repeatable flag, NAME:KEY=VALUE,KEY=VALUE.
type Clusters []Cluster

// String returns the default for package flag; there is none.
func (c *Clusters) String() string { return "" }

// Set adds one cluster.
func (c *Clusters) Set(text string) error {
	name, pairs, _ := strings.Cut(text, ":")
	cluster := Cluster{Name: name, Labels: map[string]string{}}
	for _, pair := range strings.FieldsFunc(pairs, func(r rune) bool { return r == ',' }) {
		key, value, found := strings.Cut(pair, "=")
		if !found {
			return fmt.Errorf("label %q is not KEY=VALUE", pair)
		}
		cluster.Labels[key] = value
	}
	*c = append(*c, cluster)
	return nil
}

// AddFlags registers the options as flags.
func (o *Options) AddFlags(flags *flag.FlagSet) {
	flags.StringVar(&o.ITSKubeconfig, "its-kubeconfig", "", "kubeconfig of the ITS")
	flags.StringVar(&o.WDSKubeconfig, "wds-kubeconfig", "", "kubeconfig of the WDS")
	flags.StringVar(&o.Rates, "rates", string(state.RatesFast), "fast or production")
	flags.IntVar(&o.Simulated, "simulated", 0, "number of simulated clusters to register")
	flags.Var(&o.Clusters, "cluster", "WEC to register, as NAME:KEY=VALUE,...; repeatable")
}

// leaseSeconds is how often the agent of a WEC has to renew its Lease. With rates of production, it is OCM's
// default.
func (o *Options) leaseSeconds() int64 {
	if o.Rates == string(state.RatesProduction) {
		return 60
	}
	return 2
}
