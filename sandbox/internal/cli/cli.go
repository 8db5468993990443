// Package cli is the command line of the sandbox.
package cli

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"ks-helm-deploy/sandbox/internal/filelock"
	"ks-helm-deploy/sandbox/internal/state"
	"ks-helm-deploy/sandbox/internal/supervisor"
	"ks-helm-deploy/sandbox/internal/topology"
)

const usage = `usage: npm run sandbox -- COMMAND [--name NAME] [OPTIONS]

  up        start a sandbox, or what is missing of one
              --wecs N                      workload execution clusters (2)
              --simulated N                 clusters that are in the inventory only (0)
              --rates fast|production       request rates of KubeStellar's transport (fast)
              --label WEC:KEY=VALUE         one more inventory label; repeatable
              --registry-username USER      ask for a login at the OCI registry
              --registry-password-file FILE its password; without it, one is made up
  down      end its processes and remove its state     --all: of every sandbox
  status    show each component
  list      name the sandboxes
  stop      end components:           stop NAME|CLUSTER ...
  suspend   let them hang, unresponsive: suspend NAME|CLUSTER ...
  start     start or resume them:     start NAME|CLUSTER ...
  logs      print a component's log:  logs NAME [--lines 100]

A sandbox is called "default" unless --name says otherwise. CLUSTER is its, wds, wec1, wec2 ...
`

// guardPatience is how long a command waits for another one on the same sandbox. A start on a loaded machine
// takes that long.
const guardPatience = 5 * time.Minute

// errUsage means that the command was called wrongly; the message is printed already.
var errUsage = errors.New("usage")

// errNotAll means that `status` found a component that does not run.
var errNotAll = errors.New("not all components run")

// call is one invocation.
type call struct {
	out  io.Writer
	home string
	name string
	// arguments holds all that are no options.
	arguments []string
}

// command registers the options of one command, and returns the function that runs after they were parsed.
type command func(flags *flag.FlagSet) func(ctx context.Context, c call) error

var commands = map[string]command{
	"up":      up,
	"down":    down,
	"status":  status,
	"list":    list,
	"stop":    stop,
	"suspend": suspend,
	"start":   start,
	"logs":    logs,
}

// Main runs one command and returns the exit code: 0 for success, 1 for a failure, 2 for a wrong call.
func Main(ctx context.Context, arguments []string, out, errOut io.Writer) int {
	if len(arguments) > 0 && arguments[0] == topology.LaunchCommand {
		fmt.Fprintln(errOut, supervisor.Launch(arguments[1:]))
		return 1
	}
	err := run(ctx, arguments, out, errOut)
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errUsage):
		return 2
	case errors.Is(err, errNotAll):
	case ctx.Err() != nil:
		fmt.Fprintln(errOut, "sandbox: interrupted; `up` goes on, `down` removes what is there")
	default:
		fmt.Fprintf(errOut, "sandbox: %v\n", err)
	}
	return 1
}

func run(ctx context.Context, arguments []string, out, errOut io.Writer) error {
	if len(arguments) == 0 || commands[arguments[0]] == nil {
		fmt.Fprint(errOut, usage)
		return errUsage
	}
	flags := flag.NewFlagSet(arguments[0], flag.ContinueOnError)
	flags.SetOutput(errOut)
	flags.Usage = func() { fmt.Fprint(errOut, usage) }
	c := call{out: out}
	flags.StringVar(&c.name, "name", "default", "")
	body := commands[arguments[0]](flags)
	// Options may stand before, between and after the other arguments; Parse stops at the first of these.
	for rest := arguments[1:]; len(rest) > 0; {
		if err := flags.Parse(rest); err != nil {
			return errUsage
		}
		if rest = flags.Args(); len(rest) > 0 {
			c.arguments = append(c.arguments, rest[0])
			rest = rest[1:]
		}
	}
	if err := state.CheckName(c.name); err != nil {
		return err
	}
	var err error
	if c.home, err = state.Home(); err != nil {
		return err
	}
	return body(ctx, c)
}

func (c call) folder() state.Folder { return state.Folder(filepath.Join(c.home, c.name)) }

// noArguments refuses arguments that the command would ignore.
func (c call) noArguments() error {
	if len(c.arguments) > 0 {
		return fmt.Errorf("unexpected argument %q", c.arguments[0])
	}
	return nil
}

// guard keeps other commands away from the sandbox. Its file lies beside the state folder, since `down` removes
// the folder while it holds the guard.
func (c call) guard(ctx context.Context) (*filelock.Guard, error) {
	if err := os.MkdirAll(c.home, 0o700); err != nil {
		return nil, err
	}
	return filelock.AcquireGuard(ctx, filepath.Join(c.home, c.name+".lock"), guardPatience, func() {
		fmt.Fprintf(c.out, "waiting for another command on sandbox %s\n", c.name)
	})
}

// load reads the sandbox. The error for a missing one names the command that starts it.
func (c call) load() (*state.Document, error) {
	document, err := state.Load(c.folder())
	if errors.Is(err, state.ErrNoSandbox) {
		return nil, fmt.Errorf("there is no sandbox %q; start it with: npm run sandbox -- up --name %s", c.name, c.name)
	}
	return document, err
}

// binaries is the folder of this program; the build put the others there too.
func binaries() (topology.Binaries, error) {
	program, err := os.Executable()
	return topology.Binaries(filepath.Dir(program)), err
}
