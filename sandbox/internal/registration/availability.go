package registration

import (
	"context"
	"fmt"
	"net/http"
	"time"

	apiequality "k8s.io/apimachinery/pkg/api/equality"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/discovery"
	clusterclient "open-cluster-management.io/api/client/cluster/clientset/versioned/typed/cluster/v1"
	listers "open-cluster-management.io/api/client/cluster/listers/cluster/v1"
	clusterv1 "open-cluster-management.io/api/cluster/v1"
)

// checkTimeout bounds one check of the API server.
const checkTimeout = 5 * time.Second

// isAvailable is the condition of a cluster that is available, in the words of OCM.
var isAvailable = metav1.Condition{
	Type: clusterv1.ManagedClusterConditionAvailable, Status: metav1.ConditionTrue,
	Reason: "ManagedClusterAvailable", Message: "Managed cluster is available",
}

// availability does what the status controller of OCM's registration agent does. That controller needs a module that
// the checksum database does not list.
type availability struct {
	clusters listers.ManagedClusterLister
	its      clusterclient.ManagedClusterInterface
	wec      discovery.DiscoveryInterface
	period   time.Duration
}

func (a *availability) sync(ctx context.Context, name string) (time.Duration, error) {
	cluster, err := a.clusters.Get(name)
	if apierrors.IsNotFound(err) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	changed := cluster.DeepCopy()
	condition := a.check(ctx)
	meta.SetStatusCondition(&changed.Status.Conditions, condition)
	if condition.Status == metav1.ConditionTrue {
		if version, err := a.wec.ServerVersion(); err == nil {
			changed.Status.Version.Kubernetes = version.String()
		}
	}
	if apiequality.Semantic.DeepEqual(cluster.Status, changed.Status) {
		return a.period, nil
	}
	_, err = a.its.UpdateStatus(ctx, changed, metav1.UpdateOptions{})
	return a.period, err
}

// check returns the condition, in the words of OCM.
func (a *availability) check(ctx context.Context) metav1.Condition {
	ctx, cancel := context.WithTimeout(ctx, checkTimeout)
	defer cancel()
	code := 0
	body, err := a.wec.RESTClient().Get().AbsPath("/livez").Do(ctx).StatusCode(&code).Raw()
	if code == http.StatusOK {
		return isAvailable
	}
	reason := string(body)
	if err != nil {
		reason = err.Error()
	}
	return metav1.Condition{
		Type: clusterv1.ManagedClusterConditionAvailable, Status: metav1.ConditionFalse,
		Reason:  "ManagedClusterKubeAPIServerUnavailable",
		Message: fmt.Sprintf("The kube-apiserver is not ok, status code: %d, %s", code, reason),
	}
}
