// Package inventory fills an empty ITS: the kinds of OCM, KubeFlex and KubeStellar, the ControlPlane
// of each space, and a ManagedCluster per WEC. It stands in for KubeFlex, for the ITS's set-up by
// KubeStellar's core chart, and for the registration of clusters by OCM.
package inventory

import (
	"context"
	"embed"
	"encoding/base64"
	"flag"
	"fmt"
	"os"
	"strings"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/tools/clientcmd"
	"open-cluster-management.io/ocm/manifests"

	"ks-helm-deploy/sandbox/internal/credentials"
	"ks-helm-deploy/sandbox/internal/objects"
	"ks-helm-deploy/sandbox/internal/state"
)

//go:embed crds
var ownCRDs embed.FS

// Options are the arguments of the inventory program.
type Options struct {
	ITSKubeconfig string
	WDSKubeconfig string
	Rates         string
	Clusters      Clusters
	// Simulated is the number of clusters to register that do not exist.
	Simulated int
}

// Cluster is a WEC to register.
type Cluster struct {
	Name   string
	Labels map[string]string
}

// Clusters is a flag that can be given many times, as NAME:KEY=VALUE,KEY=VALUE.
type Clusters []Cluster

// String tells the flag's package about defaults; there are none.
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

// leaseSeconds is how often an agent has to renew its lease. Production has OCM's default.
func (o *Options) leaseSeconds() int64 {
	if o.Rates == string(state.RatesProduction) {
		return 60
	}
	return 2
}

// Install creates what is missing. It leaves alone what exists, such as labels that a test changed.
func Install(ctx context.Context, o Options) error {
	config, err := clientcmd.BuildConfigFromFlags("", o.ITSKubeconfig)
	if err != nil {
		return err
	}
	config.QPS, config.Burst = 1000, 1000
	client, err := dynamic.NewForConfig(config)
	if err != nil {
		return err
	}
	if err := installCRDs(ctx, client); err != nil {
		return err
	}
	spaces := []struct{ name, role, kind, kubeconfig string }{
		// The ITS is at the same time the cluster that hosts KubeFlex.
		{credentials.ITS, "its", "host", o.ITSKubeconfig},
		{credentials.WDS, "wds", "k8s", o.WDSKubeconfig},
	}
	for _, space := range spaces {
		if err := installControlPlane(ctx, client, space.name, space.role, space.kind, space.kubeconfig); err != nil {
			return err
		}
	}
	for _, cluster := range o.Clusters {
		if err := register(ctx, client, cluster, o.leaseSeconds()); err != nil {
			return err
		}
	}
	return registerSimulated(ctx, client, o.Simulated)
}

func installCRDs(ctx context.Context, client dynamic.Interface) error {
	const ocm = "cluster-manager/hub/crds/"
	files := []struct {
		name string
		read func(string) ([]byte, error)
	}{
		{"crds/controlplanes.yaml", ownCRDs.ReadFile},
		{"crds/workstatuses.yaml", ownCRDs.ReadFile},
		{ocm + "0000_00_clusters.open-cluster-management.io_managedclusters.crd.yaml", manifests.ClusterManagerManifestFiles.ReadFile},
		{ocm + "0000_00_work.open-cluster-management.io_manifestworks.crd.yaml", manifests.ClusterManagerManifestFiles.ReadFile},
	}
	var names []string
	for _, file := range files {
		manifest, err := file.read(file.name)
		if err != nil {
			return err
		}
		crd, err := objects.Parse(manifest)
		if err != nil {
			return fmt.Errorf("%s: %w", file.name, err)
		}
		if err := objects.Apply(ctx, client, crd); err != nil {
			return err
		}
		names = append(names, crd.GetName())
	}
	for _, name := range names {
		if err := objects.WaitEstablished(ctx, client, name); err != nil {
			return err
		}
	}
	return nil
}

// installControlPlane makes what KubeFlex makes for a space and KubeStellar reads: the ControlPlane,
// and in a namespace of the space's own the Secret with its kubeconfig, named in the status.
func installControlPlane(ctx context.Context, client dynamic.Interface, name, role, kind, kubeconfig string) error {
	text, err := os.ReadFile(kubeconfig)
	if err != nil {
		return err
	}
	namespace, secret := name+"-system", "admin-kubeconfig"
	encoded := base64.StdEncoding.EncodeToString(text)
	metadata := map[string]any{"name": name, "labels": map[string]any{"kflex.kubestellar.io/cptype": role}}
	identity := map[string]any{"apiVersion": "tenancy.kflex.kubestellar.org/v1alpha1", "kind": "ControlPlane"}
	for _, object := range []map[string]any{
		namespaceObject(namespace, nil),
		{
			"apiVersion": "v1", "kind": "Secret",
			"metadata": map[string]any{"name": secret, "namespace": namespace},
			"data":     map[string]any{"kubeconfig": encoded, "kubeconfig-incluster": encoded},
		},
		{
			"apiVersion": identity["apiVersion"], "kind": identity["kind"], "metadata": metadata,
			"spec": map[string]any{"type": kind, "backend": "shared"},
		},
	} {
		if err := objects.Apply(ctx, client, &unstructured.Unstructured{Object: object}); err != nil {
			return err
		}
	}
	return objects.ApplyStatus(ctx, client, &unstructured.Unstructured{Object: map[string]any{
		"apiVersion": identity["apiVersion"], "kind": identity["kind"], "metadata": map[string]any{"name": name},
		"status": map[string]any{
			"conditions":         []any{},
			"observedGeneration": int64(1),
			"secretRef": map[string]any{
				"namespace": namespace, "name": secret, "key": "kubeconfig", "inClusterKey": "kubeconfig-incluster",
			},
		},
	}})
}

func namespaceObject(name string, labels map[string]any) map[string]any {
	metadata := map[string]any{"name": name}
	if labels != nil {
		metadata["labels"] = labels
	}
	return map[string]any{"apiVersion": "v1", "kind": "Namespace", "metadata": metadata}
}
