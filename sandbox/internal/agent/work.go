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

// runWorkAgent runs OCM's work agent with the settings of its deployment by a klusterlet, but for its rates where they are fast.
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
	// The defaults of the flags, which only parsing them would set.
	common.HubQPS, common.HubBurst = 50, 100
	if o.Rates == string(state.RatesFast) {
		// It looks so often that hundreds of ManifestWorks, as tests leave them, would take more than its 50
		// requests a second, and each new one would wait for seconds until it is looked at.
		common.CommonOpts.QPS, common.CommonOpts.Burst = 200, 400
	}
	work := spoke.NewWorkloadAgentOptions()
	work.WorkloadSourceConfig = o.ITSKubeconfig
	work.StatusSyncInterval = o.checkInterval()
	return spoke.NewWorkAgentConfig(common, work).RunWorkloadAgent(ctx, &controllercmd.ControllerContext{KubeConfig: wec})
}
