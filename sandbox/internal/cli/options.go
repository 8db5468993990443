package cli

import (
	"errors"
	"fmt"
	"strings"

	"ks-helm-deploy/sandbox/internal/clusters"
	"ks-helm-deploy/sandbox/internal/state"
)

// upOptions holds the options of `up`.
type upOptions struct {
	wecs         int
	simulated    int
	rates        string
	labels       labels
	username     string
	passwordFile string
	// given holds the options that the caller wrote.
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

func (o upOptions) check() error {
	if o.wecs < 1 || o.wecs > clusters.MostWECs {
		return fmt.Errorf("--wecs %d: 1 to %d are possible", o.wecs, clusters.MostWECs)
	}
	if o.simulated < 0 || o.simulated > clusters.MostSimulated {
		return fmt.Errorf("--simulated %d: 0 to %d are possible", o.simulated, clusters.MostSimulated)
	}
	if o.rates != string(state.RatesFast) && o.rates != string(state.RatesProduction) {
		return fmt.Errorf("--rates %s: there are fast and production", o.rates)
	}
	if o.passwordFile != "" && o.username == "" {
		return errors.New("--registry-password-file needs --registry-username")
	}
	return nil
}

// labelledWECs returns the WECs with their labels: the usual ones, and those of --label.
func (o upOptions) labelledWECs() ([]state.WEC, error) {
	var wecs []state.WEC
	known := map[string]map[string]string{}
	for number := 1; number <= o.wecs; number++ {
		name := clusters.WEC(number)
		known[name] = clusters.WECLabels(number)
		wecs = append(wecs, state.WEC{Name: name, Labels: known[name]})
	}
	for _, label := range o.labels {
		if known[label.wec] == nil {
			return nil, fmt.Errorf("--label for %s: there is no such WEC", label.wec)
		}
		known[label.wec][label.key] = label.value
	}
	return wecs, nil
}

// checkExisting refuses options that differ from those of an existing sandbox, since `up` would ignore them.
func (o upOptions) checkExisting(document *state.Document) error {
	other := func(option string, have any) error {
		return fmt.Errorf("sandbox %s exists already with %s %v; end it first with: npm run sandbox -- down --name %s", document.Name, option, have, document.Name)
	}
	wanted, err := o.labelledWECs()
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
	case o.given["wecs"] && o.wecs != len(document.WECs):
		return other("--wecs", len(document.WECs))
	case o.given["simulated"] && o.simulated != document.Simulated:
		return other("--simulated", document.Simulated)
	case o.given["rates"] && o.rates != string(document.Rates):
		return other("--rates", document.Rates)
	case o.given["registry-username"] && o.username != document.Registry.Username:
		return other("registry user", document.Registry.Username)
	}
	return nil
}
