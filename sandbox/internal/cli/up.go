package cli

import (
	"context"
	"crypto/rand"
	"debug/buildinfo"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"ks-helm-deploy/sandbox/internal/bringup"
	"ks-helm-deploy/sandbox/internal/credentials"
	"ks-helm-deploy/sandbox/internal/ports"
	"ks-helm-deploy/sandbox/internal/probe"
	"ks-helm-deploy/sandbox/internal/state"
	"ks-helm-deploy/sandbox/internal/topology"
)

// mostWECs is what 24 GiB of memory carry; each has an API server of its own.
const mostWECs = 20

// wish is what the options of `up` ask for.
type wish struct {
	wecs         int
	simulated    int
	rates        string
	labels       labels
	username     string
	passwordFile string
	// given are the options that were written out.
	given map[string]bool
}

// labels is a repeatable flag: WEC:KEY=VALUE.
type labels []struct{ wec, key, value string }

func (l *labels) String() string { return "" }

func (l *labels) Set(text string) error {
	wec, pair, hasWEC := strings.Cut(text, ":")
	key, value, hasValue := strings.Cut(pair, "=")
	if !hasWEC || !hasValue || wec == "" || key == "" {
		return fmt.Errorf("%q is not WEC:KEY=VALUE", text)
	}
	*l = append(*l, struct{ wec, key, value string }{wec, key, value})
	return nil
}

func up(flags *flag.FlagSet) func(context.Context, call) error {
	var w wish
	flags.IntVar(&w.wecs, "wecs", 2, "")
	flags.IntVar(&w.simulated, "simulated", 0, "")
	flags.StringVar(&w.rates, "rates", string(state.RatesFast), "")
	flags.Var(&w.labels, "label", "")
	flags.StringVar(&w.username, "registry-username", "", "")
	flags.StringVar(&w.passwordFile, "registry-password-file", "", "")
	return func(ctx context.Context, c call) error {
		w.given = map[string]bool{}
		flags.Visit(func(f *flag.Flag) { w.given[f.Name] = true })
		if err := c.noArguments(); err != nil {
			return err
		}
		if err := w.check(); err != nil {
			return err
		}
		guard, err := c.guard(ctx)
		if err != nil {
			return err
		}
		defer guard.Release()
		return bring(ctx, c, w)
	}
}

func (w wish) check() error {
	if w.wecs < 1 || w.wecs > mostWECs {
		return fmt.Errorf("--wecs %d: 1 to %d are possible", w.wecs, mostWECs)
	}
	if w.simulated < 0 || w.simulated > state.MostSimulated {
		return fmt.Errorf("--simulated %d: 0 to %d are possible", w.simulated, state.MostSimulated)
	}
	if w.rates != string(state.RatesFast) && w.rates != string(state.RatesProduction) {
		return fmt.Errorf("--rates %s: there are fast and production", w.rates)
	}
	if w.passwordFile != "" && w.username == "" {
		return errors.New("--registry-password-file needs --registry-username")
	}
	return nil
}

func bring(ctx context.Context, c call, w wish) error {
	began := time.Now()
	tell := func(what string) { fmt.Fprintf(c.out, "%6.1f s  %s\n", time.Since(began).Seconds(), what) }
	programs, err := binaries()
	if err != nil {
		return err
	}
	document, err := state.Load(c.folder())
	switch {
	case errors.Is(err, state.ErrNoSandbox):
		fmt.Fprintf(c.out, "starting sandbox %s with %s in %s\n", c.name, clusters(w.wecs, w.simulated), c.folder())
		document, err = create(c, w, programs)
	case err == nil:
		err = w.fits(document)
	}
	if err != nil {
		return err
	}
	if err := credentials.Ensure(document); err != nil {
		return err
	}
	prober, err := probe.New(document)
	if err != nil {
		return err
	}
	starter := bringup.Starter{Document: document, Binaries: programs, Probe: prober.Lack, Ready: tell}
	started, err := starter.StartAll(ctx)
	if err != nil {
		return err
	}
	if len(started) == 0 {
		fmt.Fprintf(c.out, "sandbox %s was up already\n", c.name)
	}
	tell("ready")
	describe(c, document)
	return nil
}

// create decides everything that stays the same for the life of a sandbox.
func create(c call, w wish, programs topology.Binaries) (*state.Document, error) {
	folder := c.folder()
	if err := folder.Create(); err != nil {
		return nil, err
	}
	document := &state.Document{
		SchemaVersion: state.SchemaVersion, Name: c.name, StateFolder: folder, Rates: state.Rates(w.rates), Simulated: w.simulated,
		Kubeconfigs: state.Kubeconfigs{
			ITS: folder.ITSKubeconfig(), WDS: folder.WDSKubeconfig(), WECs: folder.WECsKubeconfig(),
		},
	}
	var err error
	if document.WECs, err = w.clusters(); err != nil {
		return nil, err
	}
	if document.Versions, err = versions(programs); err != nil {
		return nil, err
	}
	var names []string
	for _, wec := range document.WECs {
		names = append(names, wec.Name)
	}
	// An `up` that was interrupted here before may have claimed already.
	claims := ports.DefaultClaims()
	if err := claims.Release(string(folder)); err != nil {
		return nil, err
	}
	if document.Ports, err = claims.Claim(string(folder), topology.PortNames(names)); err != nil {
		return nil, err
	}
	document.Registry.Address = fmt.Sprintf("127.0.0.1:%d", document.Ports["registry"])
	if w.username != "" {
		document.Registry.Username = w.username
		if document.Registry.PasswordFile, err = w.password(folder); err != nil {
			return nil, err
		}
	}
	return document, document.Save()
}

// clusters numbers the WECs and labels them as KubeStellar's examples do.
func (w wish) clusters() ([]state.WEC, error) {
	var wecs []state.WEC
	known := map[string]map[string]string{}
	for number := 1; number <= w.wecs; number++ {
		name := fmt.Sprintf("wec%d", number)
		region := "eu"
		if number%2 == 0 {
			region = "us"
		}
		known[name] = map[string]string{"location-group": "edge", "name": name, "region": region}
		wecs = append(wecs, state.WEC{Name: name, Labels: known[name]})
	}
	for _, label := range w.labels {
		if known[label.wec] == nil {
			return nil, fmt.Errorf("--label for %s: there is no such WEC", label.wec)
		}
		known[label.wec][label.key] = label.value
	}
	return wecs, nil
}

// password returns the path of a file that stays as it is while the sandbox lives.
func (w wish) password(folder state.Folder) (string, error) {
	path := folder.PKIFile("registry.password")
	if w.passwordFile == "" {
		random := make([]byte, 16)
		if _, err := rand.Read(random); err != nil {
			return "", err
		}
		return path, state.WriteFile(path, []byte(hex.EncodeToString(random)+"\n"))
	}
	password, err := os.ReadFile(w.passwordFile)
	if err != nil {
		return "", err
	}
	return path, state.WriteFile(path, password)
}

// fits refuses options that an existing sandbox does not have: they would be ignored.
func (w wish) fits(document *state.Document) error {
	other := func(option string, have any) error {
		return fmt.Errorf("sandbox %s exists already with %s %v; end it first with: npm run sandbox -- down --name %s", document.Name, option, have, document.Name)
	}
	wanted, err := w.clusters()
	if err != nil {
		return err
	}
	for index := range min(len(wanted), len(document.WECs)) {
		for key, value := range wanted[index].Labels {
			if document.WECs[index].Labels[key] != value {
				return other("labels", document.WECs[index].Labels)
			}
		}
	}
	switch {
	case w.given["wecs"] && w.wecs != len(document.WECs):
		return other("--wecs", len(document.WECs))
	case w.given["simulated"] && w.simulated != document.Simulated:
		return other("--simulated", document.Simulated)
	case w.given["rates"] && w.rates != string(document.Rates):
		return other("--rates", document.Rates)
	case w.given["registry-username"] && w.username != document.Registry.Username:
		return other("registry user", document.Registry.Username)
	}
	return nil
}

// modules maps the names in sandbox.json to the modules that the programs were built from.
var modules = map[string]string{
	"etcd":        "go.etcd.io/etcd/server/v3",
	"kubernetes":  "k8s.io/kubernetes",
	"kubestellar": "github.com/kubestellar/kubestellar",
	"ocm":         "open-cluster-management.io/ocm",
}

func versions(programs topology.Binaries) (map[string]string, error) {
	info, err := buildinfo.ReadFile(programs.Components())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", filepath.Base(programs.Components()), err)
	}
	found := map[string]string{}
	for name, module := range modules {
		for _, dependency := range info.Deps {
			if dependency.Path == module {
				found[name] = dependency.Version
			}
		}
	}
	return found, nil
}

func describe(c call, document *state.Document) {
	fmt.Fprintf(c.out, `
WDS       %s
ITS       %s
WECs      %s (a context for each WEC)
registry  oci://%s (plain http)
all       %s
`, document.Kubeconfigs.WDS, document.Kubeconfigs.ITS, document.Kubeconfigs.WECs, document.Registry.Address, document.StateFolder.Document())
	if document.Simulated > 0 {
		fmt.Fprintf(c.out, "simulated %s to %s, in the inventory only\n", state.SimulatedCluster(1), state.SimulatedCluster(document.Simulated))
	}
	if document.Registry.Username != "" {
		fmt.Fprintf(c.out, "login     user %s, password in %s\n", document.Registry.Username, document.Registry.PasswordFile)
	}
}
