package main

import (
	_ "github.com/google/go-containerregistry/pkg/registry"
	_ "github.com/kubestellar/kubestellar/pkg/transport/generic/cmd"
	_ "github.com/kubestellar/kubestellar/pkg/transport/ocm-transport-controller/pkg"
	_ "go.etcd.io/etcd/server/v3/etcdmain"
	_ "golang.org/x/sys/unix"
	_ "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	_ "k8s.io/apimachinery/pkg/apis/meta/v1"
	_ "k8s.io/api/core/v1"
	_ "k8s.io/client-go/dynamic"
	_ "k8s.io/client-go/kubernetes"
	_ "k8s.io/component-base/cli"
	_ "k8s.io/klog/v2"
	_ "k8s.io/kubernetes/cmd/kube-apiserver/app"
	_ "k8s.io/kubernetes/cmd/kube-controller-manager/app"
	_ "open-cluster-management.io/ocm/manifests"
	_ "open-cluster-management.io/ocm/pkg/work/spoke"
	_ "open-cluster-management.io/api/work/v1"
	_ "open-cluster-management.io/api/cluster/v1"
	_ "sigs.k8s.io/yaml"
)

func main() {}
