package effects

import (
	"github.com/spf13/pflag"
)

// newFlags returns flags that ignore others. An ignored flag with a value needs a `=`, or its value counts as the next
// flag's.
func newFlags() *pflag.FlagSet {
	flags := pflag.NewFlagSet("", pflag.ContinueOnError)
	flags.ParseErrorsAllowlist.UnknownFlags = true
	flags.Usage = func() {}
	return flags
}

// namespaceFlag registers the namespace, by default that of the Pod.
func (p *process) namespaceFlag(flags *pflag.FlagSet) *string {
	return flags.StringP("namespace", "n", p.Namespace, "")
}
