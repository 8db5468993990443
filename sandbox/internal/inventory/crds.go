package inventory

import (
	"context"
	"embed"
	"fmt"

	"k8s.io/client-go/dynamic"
	"open-cluster-management.io/ocm/manifests"

	"ks-helm-deploy/sandbox/internal/objects"
)

//go:embed crds
var ownCRDs embed.FS

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
