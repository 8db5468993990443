package effects

import (
	"path"

	"github.com/distribution/reference"
)

// entrypoints are what the images run unless the container has a command, by the last part of the image's name: mirrors
// have other registries. Without an entry, an image has no effects.
var entrypoints = map[string][]string{
	// ingress-nginx, kube-prometheus-stack and many others: a webhook's certificate.
	"kube-webhook-certgen": {"kube-webhook-certgen"},
	// gatekeeper: kubectl with its CRDs.
	"gatekeeper-crds": {"kubectl"},
	// kubectl of registry.k8s.io, bitnami, rancher and others: argo-workflows, velero.
	"kubectl": {"kubectl"},
	// kubectl of alpine.
	"k8s": nil,
	// velero, in whose container a kubectl of another image runs.
	"velero": nil,
	// argo-cd: the password of its Redis.
	"argocd": nil,
	// cert-manager.
	"cert-manager-startupapicheck": {"cert-manager-startupapicheck"},
}

// entrypointOf reports false for images without effects.
func entrypointOf(image string) (entrypoint []string, isKnown bool) {
	named, err := reference.ParseNormalizedNamed(image)
	if err != nil {
		return nil, false
	}
	entrypoint, isKnown = entrypoints[path.Base(reference.Path(named))]
	return entrypoint, isKnown
}
