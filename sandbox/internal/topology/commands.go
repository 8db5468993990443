package topology

import (
	"fmt"
	"strconv"
	"strings"

	"ks-helm-deploy/sandbox/internal/clusters"
	"ks-helm-deploy/sandbox/internal/credentials"
	"ks-helm-deploy/sandbox/internal/state"
)

// spaceControllers are those that KubeFlex runs in an ITS or a WDS. No workloads run there, so no controllers
// of workloads do.
var spaceControllers = []string{
	"namespace-controller",
	"serviceaccount-controller",
	"serviceaccount-token-controller",
	"root-ca-certificate-publisher-controller",
	"garbage-collector-controller",
	"persistentvolume-protection-controller",
	"persistentvolumeclaim-protection-controller",
}

// wecControllers run in a WEC besides spaceControllers. Two are left out: node-lifecycle would taint the Node
// of the kubelet stand-in, and the stand-in does the work of the volume binder.
var wecControllers = []string{
	"deployment-controller",
	"replicaset-controller",
	"statefulset-controller",
	"daemonset-controller",
	"job-controller",
	"cronjob-controller",
	"replicationcontroller-controller",
	"endpoints-controller",
	"endpointslice-controller",
	"disruption-controller",
	"resourcequota-controller",
	"ttl-after-finished-controller",
	"clusterrole-aggregation-controller",
}

// builder makes the commands of one sandbox.
type builder struct {
	document *state.Document
	binaries Binaries
}

func (b builder) port(name string) string { return strconv.Itoa(b.document.Ports[name]) }

func (b builder) pki(name string) string { return b.document.StateFolder.PKIFile(name) }

func (b builder) kubeconfig(context string) string { return b.document.StateFolder.Kubeconfig(context) }

func (b builder) components(arguments ...string) []string {
	return append([]string{b.binaries.Components()}, arguments...)
}

func (b builder) etcd() Component {
	client := "https://127.0.0.1:" + b.port("etcd")
	peer := "https://127.0.0.1:" + b.port("etcd-peer")
	return Component{
		Name: "etcd", Kind: KindEtcd,
		Command: b.components("etcd",
			"--name", b.document.Name,
			"--data-dir", b.document.StateFolder.Etcd(),
			"--listen-client-urls", client, "--advertise-client-urls", client,
			"--listen-peer-urls", peer, "--initial-advertise-peer-urls", peer,
			"--initial-cluster", b.document.Name+"="+peer,
			// etcd holds every Secret, and any user of this machine can reach its port.
			"--cert-file", b.pki(credentials.ServerCert), "--key-file", b.pki(credentials.ServerKey),
			"--trusted-ca-file", b.pki(credentials.CACert), "--client-cert-auth",
			"--peer-cert-file", b.pki(credentials.ServerCert), "--peer-key-file", b.pki(credentials.ServerKey),
			"--peer-trusted-ca-file", b.pki(credentials.CACert), "--peer-client-cert-auth",
			// Every start is faster without waiting for the disk. A power cut may lose the last writes.
			"--unsafe-no-fsync",
			"--auto-compaction-mode", "revision", "--auto-compaction-retention", "5000",
			"--quota-backend-bytes", strconv.Itoa(2<<30),
			"--log-level", "warn",
		),
	}
}

func (b builder) registry() Component {
	command := b.components("registry", "--address", b.document.Registry.Address)
	if b.document.Registry.Username != "" {
		command = append(command, "--username", b.document.Registry.Username, "--password-file", b.document.Registry.PasswordFile)
	}
	return Component{Name: "registry", Kind: KindRegistry, Command: command}
}

func (b builder) apiserver(cluster string) Component {
	name := cluster + "-apiserver"
	command := b.components("kube-apiserver",
		"--etcd-servers", "https://127.0.0.1:"+b.port("etcd"),
		"--etcd-cafile", b.pki(credentials.CACert),
		"--etcd-certfile", b.pki(credentials.ClientCert),
		"--etcd-keyfile", b.pki(credentials.ClientKey),
		"--etcd-prefix", "/"+cluster,
		"--bind-address", "127.0.0.1",
		"--advertise-address", "127.0.0.1",
		"--secure-port", b.port(name),
		"--endpoint-reconciler-type", "none",
		"--tls-cert-file", b.pki(credentials.ServerCert),
		"--tls-private-key-file", b.pki(credentials.ServerKey),
		"--client-ca-file", b.pki(credentials.CACert),
		"--token-auth-file", b.pki(credentials.TokenFile(cluster)),
		"--authorization-mode", "RBAC",
		"--allow-privileged=true",
		"--service-account-issuer", "https://kubernetes.default.svc",
		"--service-account-key-file", b.pki(credentials.ServiceAccountKey(cluster)),
		"--service-account-signing-key-file", b.pki(credentials.ServiceAccountKey(cluster)),
		"--service-cluster-ip-range", "10.96.0.0/16",
		"--enable-priority-and-fairness=false",
		"--profiling=false",
	)
	if !clusters.IsSpace(cluster) {
		command = append(command,
			"--kubelet-certificate-authority", b.pki(credentials.CACert),
			"--kubelet-client-certificate", b.pki(credentials.ClientCert),
			"--kubelet-client-key", b.pki(credentials.ClientKey),
		)
	}
	return Component{
		Name: name, Cluster: cluster, Kind: KindAPIServer,
		Command: command, After: []string{"etcd"},
	}
}

func (b builder) controllers(cluster string) Component {
	program, context, controllers := "kube-controller-manager", cluster, spaceControllers
	switch cluster {
	case clusters.ITS:
		// OCM's hub controllers run in the same process.
		program, context = "its-controllers", clusters.ITSContext
	case clusters.WDS:
		context = clusters.WDSContext
	default:
		controllers = append(append([]string{}, spaceControllers...), wecControllers...)
	}
	return Component{
		Name: cluster + "-controllers", Cluster: cluster, Kind: KindControllers,
		After: []string{cluster + "-apiserver"},
		Command: b.components(program,
			"--kubeconfig", b.kubeconfig(context),
			"--controllers", strings.Join(controllers, ","),
			"--leader-elect=false",
			"--secure-port", "0",
			"--service-account-private-key-file", b.pki(credentials.ServiceAccountKey(cluster)),
			"--root-ca-file", b.pki(credentials.CACert),
		),
	}
}

// transportRates are the client rates of the transport controller, which KubeStellar's core chart limits. The
// controller-manager has the fast rates in both settings.
func (b builder) transportRates() (qps, burst string) {
	if b.document.Rates == state.RatesProduction {
		return "5", "10"
	}
	return "50", "100"
}

func (b builder) kubestellar() Component {
	return Component{
		Name: "kubestellar", Kind: KindKubeStellar,
		// The controller-manager polls every 15 s for kinds that the inventory defines.
		After: []string{InventoryStep, "wds-apiserver"},
		Command: []string{b.binaries.ControllerManager(),
			"--kubeconfig", b.kubeconfig(clusters.ITSContext),
			"--its-name", clusters.ITSContext, "--wds-name", clusters.WDSContext,
			"--its-qps", "50", "--its-burst", "100", "--wds-qps", "50", "--wds-burst", "100",
			// The defaults listen on every address. Nothing here uses these ports, so any free one will do.
			"--metrics-bind-address", "127.0.0.1:0",
			"--health-probe-bind-address", "127.0.0.1:0",
			"--pprof-bind-address", "127.0.0.1:0",
			"-v", "2",
		},
	}
}

func (b builder) transport() Component {
	qps, burst := b.transportRates()
	return Component{
		Name: "transport", Kind: KindTransport,
		// The transport controller needs the Binding kind, which the controller-manager installs, and exits
		// if the ITS does not serve ManifestWorks.
		After: []string{"kubestellar"},
		Command: b.components("transport",
			"--wds-kubeconfig", b.kubeconfig(clusters.WDSContext), "--wds-name", clusters.WDSContext,
			"--transport-kubeconfig", b.kubeconfig(clusters.ITSContext),
			// The values of KubeStellar's core chart: one object per ManifestWork, 500 KiB at most.
			"--max-num-wrapped", "1", "--max-size-wrapped", "512000",
			"--transport-qps", qps, "--transport-burst", burst, "--wds-qps", qps, "--wds-burst", burst,
			"--metrics-bind-address", "127.0.0.1:0",
			"--pprof-bind-address", "127.0.0.1:0",
		),
	}
}

func (b builder) agent(wec string) Component {
	return Component{
		Name: wec + "-agent", Cluster: wec, Kind: KindAgent,
		After: []string{InventoryStep, wec + "-apiserver"},
		Command: b.components("agent",
			"--cluster", wec,
			"--its-kubeconfig", b.kubeconfig(clusters.ITSContext),
			"--wec-kubeconfig", b.kubeconfig(wec),
			"--work-agent-kubeconfig", b.kubeconfig(credentials.WorkAgentContext(wec)),
			"--kubelet-port", b.port(wec+"-kubelet"),
			"--kubelet-certificate", b.pki(credentials.ServerCert),
			"--kubelet-key", b.pki(credentials.ServerKey),
			"--kubelet-client-ca", b.pki(credentials.CACert),
			"--rates", string(b.document.Rates),
		),
	}
}

func (b builder) simulatedAgent() Component {
	return Component{
		Name: KindSimulated, Kind: KindSimulated,
		After: []string{InventoryStep},
		Command: b.components("simulated-agent",
			"--its-kubeconfig", b.kubeconfig(clusters.ITSContext),
			"--clusters", strconv.Itoa(b.document.Simulated),
		),
	}
}

// Inventory is the command that installs the kinds of OCM and KubeFlex in the ITS. It also registers the two spaces,
// the WECs and the simulated clusters there. It ends by itself, and changes nothing that exists.
func Inventory(document *state.Document, binaries Binaries) []string {
	b := builder{document, binaries}
	command := b.components("inventory",
		"--its-kubeconfig", b.kubeconfig(clusters.ITSContext),
		"--wds-kubeconfig", b.kubeconfig(clusters.WDSContext),
		"--rates", string(document.Rates),
		"--simulated", strconv.Itoa(document.Simulated),
	)
	for _, wec := range document.WECs {
		var labels []string
		for key, value := range wec.Labels {
			labels = append(labels, key+"="+value)
		}
		command = append(command, "--cluster", fmt.Sprintf("%s:%s", wec.Name, strings.Join(labels, ",")))
	}
	return command
}
