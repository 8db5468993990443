// Package effects holds what containers of a WEC do although none runs: commands such as `kubectl create`, done here
// with the token of the Pod's ServiceAccount, so that the RBAC of the cluster decides.
package effects

import (
	"context"
	"errors"
	"fmt"
	"path"
	"regexp"
	"strings"
)

// Script is the commands of a container. They run in order until one fails.
type Script []command

type command struct {
	run  program
	args []string
}

// Place is where a script runs.
type Place struct {
	// Namespace is that of the Pod.
	Namespace string
	// Expand replaces $(NAME) by the environment variable.
	Expand func(string) string
	// Connect returns the cluster as the Pod's ServiceAccount sees it.
	Connect func(context.Context) (*API, error)
	// Log gets lines of the container's log, without line breaks.
	Log func(line string)
}

// Parse reads a script of a test, with one command a line. A line that begins with `CLUSTER:` runs only in that cluster. An
// unknown command is an error.
func Parse(text, cluster string) (Script, error) {
	var script Script
	for line := range strings.Lines(text) {
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		if name, limited := strings.CutSuffix(words[0], ":"); limited {
			words = words[1:]
			if name != cluster {
				continue
			}
		}
		found, isKnown := find(words)
		if !isKnown {
			return nil, fmt.Errorf("%q is none of the commands %s", strings.TrimSpace(line), strings.Join(names(), ", "))
		}
		script = append(script, found)
	}
	return script, nil
}

var (
	// separators are those of commands in a shell.
	separators = regexp.MustCompile(`\n|;|&&|\|\|?`)
	// needsShell matches what only a shell can read, such as variables. $(NAME) is for the kubelet.
	needsShell = regexp.MustCompile("\\$[^(]|[\"'`<>*\\\\]")
)

// OfImage returns what a container with this image does. It leaves out what it does not know: images, commands, and lines
// of a shell script that need a shell. command and args are those of the container.
func OfImage(image string, command, args []string) Script {
	entrypoint, isKnown := entrypointOf(image)
	if !isKnown {
		return nil
	}
	if len(command) > 0 {
		entrypoint = command
	}
	words := append(append([]string{}, entrypoint...), args...)
	commands := [][]string{words}
	if len(words) >= 3 && path.Base(words[0]) == "sh" && words[1] == "-c" {
		commands = nil
		for _, part := range separators.Split(words[2], -1) {
			if !needsShell.MatchString(part) {
				commands = append(commands, strings.Fields(part))
			}
		}
	}
	var script Script
	for _, words := range commands {
		if found, isKnown := find(words); isKnown {
			script = append(script, found)
		}
	}
	return script
}

// Run runs the script and returns the exit code of the container.
func (s Script) Run(ctx context.Context, place Place) int32 {
	for _, command := range s {
		p := &process{Place: place}
		for _, arg := range command.args {
			p.args = append(p.args, place.Expand(arg))
		}
		err := command.run(ctx, p)
		var code exitCode
		switch {
		case errors.As(err, &code):
			return int32(code)
		case err != nil:
			p.log("%v", err)
			return 1
		}
	}
	return 0
}

// exitCode ends a script without a line in the log.
type exitCode int32

func (c exitCode) Error() string { return fmt.Sprintf("exit code %d", int32(c)) }
