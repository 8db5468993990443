package agent

import (
	"context"

	"github.com/openshift/library-go/pkg/controller/controllercmd"
	"k8s.io/client-go/tools/clientcmd"
	ocmfeature "open-cluster-management.io/api/feature"
	"open-cluster-management.io/ocm/pkg/common/options"
	"open-cluster-management.io/ocm/pkg/features"
	"open-cluster-management.io/ocm/pkg/work/spoke"

	"ks-helm-deploy/sandbox/internal/state"
)

// runWorkAgent runs OCM's work agent with the settings that a klusterlet gives it. Only fast rates differ.
func runWorkAgent(ctx context.Context, o Options) error {
	if err := features.SpokeMutableFeatureGate.Add(ocmfeature.DefaultSpokeWorkFeatureGates); err != nil {
		return err
	}
	wec, err := clientcmd.BuildConfigFromFlags("", o.WorkAgentKubeconfig)
	if err != nil {
		return err
	}
	common := options.NewAgentOptions()
	common.SpokeClusterName = o.Cluster
	common.AgentID = o.Cluster
	// The defaults of its flags, which are not parsed here.
	common.HubQPS, common.HubBurst = 50, 100
	if o.Rates == string(state.RatesFast) {
		// The agent checks its objects every 5 s. With the hundreds of ManifestWorks that tests leave, this takes
		// more than 50 requests a second, and a new ManifestWork would wait for seconds.
		common.CommonOpts.QPS, common.CommonOpts.Burst = 200, 400
	}
	work := spoke.NewWorkloadAgentOptions()
	work.WorkloadSourceConfig = o.ITSKubeconfig
	work.StatusSyncInterval = o.checkInterval()
	return spoke.NewWorkAgentConfig(common, work).RunWorkloadAgent(ctx, &controllercmd.ControllerContext{KubeConfig: wec})
}
