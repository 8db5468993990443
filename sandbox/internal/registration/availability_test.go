package registration

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/discovery"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/cache"
	"open-cluster-management.io/api/client/cluster/clientset/versioned/fake"
	listers "open-cluster-management.io/api/client/cluster/listers/cluster/v1"
	clusterv1 "open-cluster-management.io/api/cluster/v1"
)

func TestAvailabilityFollowsTheAPIServer(t *testing.T) {
	code := http.StatusOK
	server := httptest.NewServer(http.HandlerFunc(func(response http.ResponseWriter, request *http.Request) {
		switch request.URL.Path {
		case "/livez":
			response.WriteHeader(code)
			fmt.Fprint(response, "etcd is ill")
		case "/version":
			fmt.Fprint(response, `{"gitVersion": "v1.34.4"}`)
		}
	}))
	defer server.Close()
	wec, err := discovery.NewDiscoveryClientForConfig(&rest.Config{Host: server.URL})
	if err != nil {
		t.Fatal(err)
	}
	cluster := &clusterv1.ManagedCluster{ObjectMeta: metav1.ObjectMeta{Name: "wec1"}}
	its := fake.NewSimpleClientset(cluster)
	known := cache.NewIndexer(cache.MetaNamespaceKeyFunc, cache.Indexers{})
	a := &availability{listers.NewManagedClusterLister(known), its.ClusterV1().ManagedClusters(), wec, time.Minute}

	sync := func() (*clusterv1.ManagedCluster, *metav1.Condition) {
		t.Helper()
		if err := known.Add(cluster); err != nil {
			t.Fatal(err)
		}
		if wake, err := a.sync(t.Context(), "wec1"); err != nil || wake != time.Minute {
			t.Fatalf("looks again in %v, %v", wake, err)
		}
		if cluster, err = its.ClusterV1().ManagedClusters().Get(t.Context(), "wec1", metav1.GetOptions{}); err != nil {
			t.Fatal(err)
		}
		return cluster, meta.FindStatusCondition(cluster.Status.Conditions, clusterv1.ManagedClusterConditionAvailable)
	}

	got, condition := sync()
	if condition == nil || condition.Status != metav1.ConditionTrue || got.Status.Version.Kubernetes != "v1.34.4" {
		t.Errorf("alive: %+v, version %q", condition, got.Status.Version.Kubernetes)
	}
	writes := len(its.Actions())
	if sync(); len(its.Actions()) != writes+1 {
		t.Errorf("it writes what has not changed: %v", its.Actions()[writes:])
	}
	code = http.StatusInternalServerError
	_, condition = sync()
	if condition.Status != metav1.ConditionFalse || !strings.Contains(condition.Message, "status code: 500") {
		t.Errorf("ill: %+v", condition)
	}
	server.Close()
	if _, condition = sync(); condition.Status != metav1.ConditionFalse {
		t.Errorf("away: %+v", condition)
	}
}
