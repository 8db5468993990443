package registration

import (
	"testing"
	"time"

	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes/fake"
	"k8s.io/client-go/tools/cache"
	clusterfake "open-cluster-management.io/api/client/cluster/clientset/versioned/fake"
	listers "open-cluster-management.io/api/client/cluster/listers/cluster/v1"
	clusterv1 "open-cluster-management.io/api/cluster/v1"
)

func TestHeartbeatRenewsTheLeaseAndEndsAnOutage(t *testing.T) {
	lost := &clusterv1.ManagedCluster{
		ObjectMeta: metav1.ObjectMeta{Name: "sim1"},
		Spec:       clusterv1.ManagedClusterSpec{LeaseDurationSeconds: 300},
		Status: clusterv1.ManagedClusterStatus{Conditions: []metav1.Condition{{
			Type: clusterv1.ManagedClusterConditionAvailable, Status: metav1.ConditionUnknown,
		}}},
	}
	client, its := fake.NewClientset(), clusterfake.NewSimpleClientset(lost)
	known := cache.NewIndexer(cache.MetaNamespaceKeyFunc, cache.Indexers{})
	if err := known.Add(lost); err != nil {
		t.Fatal(err)
	}
	beats := &heartbeats{"test", client.CoordinationV1(), listers.NewManagedClusterLister(known), its.ClusterV1().ManagedClusters()}

	if wake, err := beats.sync(t.Context(), "sim1"); err != nil || wake != 300*time.Second {
		t.Fatalf("beats again in %v, %v", wake, err)
	}
	lease, err := client.CoordinationV1().Leases("sim1").Get(t.Context(), leaseName, metav1.GetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	// OCM's hub follows Leases with this label only.
	if lease.Labels[clusterv1.ClusterNameLabelKey] != "sim1" || time.Since(lease.Spec.RenewTime.Time) > time.Minute {
		t.Errorf("the Lease is %+v", lease)
	}
	found, err := its.ClusterV1().ManagedClusters().Get(t.Context(), "sim1", metav1.GetOptions{})
	if err != nil || !meta.IsStatusConditionTrue(found.Status.Conditions, clusterv1.ManagedClusterConditionAvailable) {
		t.Errorf("the cluster is %+v (%v)", found.Status.Conditions, err)
	}
}
