// Package bringup starts the components of a sandbox in order, and waits until each is ready.
package bringup

import (
	"context"
	"fmt"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"time"

	"ks-helm-deploy/sandbox/internal/clusters"
	"ks-helm-deploy/sandbox/internal/logfile"
	"ks-helm-deploy/sandbox/internal/state"
	"ks-helm-deploy/sandbox/internal/supervisor"
	"ks-helm-deploy/sandbox/internal/topology"
)

const (
	// patience bounds the wait for one component. 5 s are usual; a loaded machine needs ten times that.
	patience     = 3 * time.Minute
	pollInterval = 50 * time.Millisecond
	// tailLines is how many lines of a log an error shows.
	tailLines = 15
)

// Starter starts components of one sandbox.
type Starter struct {
	Document *state.Document
	Binaries topology.Binaries
	// Probe returns why a component is not ready, nil when it is. logOffset is where the lines of the
	// component's present run begin in its log.
	Probe func(ctx context.Context, component topology.Component, logOffset int64) error
	// Ready is called once for each component that is ready, and for the inventory. Calls do not overlap.
	Ready func(name string)

	mutex sync.Mutex
}

// Start starts the components that do not run, resumes those that are suspended, and waits until all are
// ready. It returns the names of the components that it started or resumed.
func (s *Starter) Start(ctx context.Context, components []topology.Component) (started []string, err error) {
	return s.start(ctx, components)
}

// StartAll is Start for the whole sandbox. It also fills the inventory once the ITS serves it.
func (s *Starter) StartAll(ctx context.Context) (started []string, err error) {
	return s.start(ctx, topology.Components(s.Document, s.Binaries), task{
		name: topology.InventoryStep, after: []string{clusters.ITS + "-apiserver"}, run: s.fillInventory,
	})
}

func (s *Starter) start(ctx context.Context, components []topology.Component, tasks ...task) (started []string, err error) {
	for _, component := range components {
		tasks = append(tasks, task{component.Name, component.After, func(ctx context.Context) error {
			fresh, err := s.startOne(ctx, component)
			if err != nil {
				return err
			}
			s.mutex.Lock()
			defer s.mutex.Unlock()
			if fresh {
				started = append(started, component.Name)
			}
			s.Ready(component.Name)
			return nil
		}})
	}
	err = runTasks(ctx, tasks)
	return started, err
}

// fillInventory runs the inventory program to its end. The program changes nothing that exists, so that each
// `up` may run it again.
func (s *Starter) fillInventory(ctx context.Context) error {
	argv := topology.Inventory(s.Document, s.Binaries)
	output, err := exec.CommandContext(ctx, argv[0], argv[1:]...).CombinedOutput()
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		lines := strings.Split(strings.TrimSpace(string(output)), "\n")
		return fmt.Errorf("the inventory cannot be filled (%w):\n    %s", err, strings.Join(lines[max(0, len(lines)-tailLines):], "\n    "))
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.Ready(topology.InventoryStep)
	return nil
}

func (s *Starter) startOne(ctx context.Context, component topology.Component) (fresh bool, err error) {
	process := component.Process(s.Document.StateFolder)
	pid, err := process.PID()
	if err != nil {
		return false, err
	}
	var logOffset int64
	if pid != 0 {
		if fresh, err = resume(process, pid); err != nil {
			return false, err
		}
	} else {
		launcher := []string{s.Binaries.CommandLine(), topology.LaunchCommand}
		if pid, logOffset, err = process.Start(ctx, launcher); err != nil {
			return false, err
		}
		fresh = true
		if err := s.note(component, pid); err != nil {
			return true, err
		}
	}
	return fresh, s.awaitReady(ctx, component, process, logOffset)
}

// resume continues a suspended process, and reports whether it was suspended.
func resume(process supervisor.Process, pid int) (bool, error) {
	usage, err := supervisor.ReadUsage(pid)
	if err != nil || !usage.Suspended {
		return false, err
	}
	return true, process.Signal(syscall.SIGCONT)
}

// note saves the document at once: after an interrupted start, it lists what runs.
func (s *Starter) note(component topology.Component, pid int) error {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.Document.SetStarted(state.Component{
		Name: component.Name, PID: pid, Command: component.Command,
		Log: s.Document.StateFolder.Log(component.Name),
	})
	return s.Document.Save()
}

func (s *Starter) awaitReady(ctx context.Context, component topology.Component, process supervisor.Process, logOffset int64) error {
	deadline := time.Now().Add(patience)
	for {
		// Check before the probe: the answer to it could come from another program at the same port.
		running, err := process.Running()
		if err != nil {
			return err
		}
		if !running {
			return startError(component.Name+" ended while it started", process.Log, logOffset)
		}
		lack := s.Probe(ctx, component, logOffset)
		if lack == nil {
			return nil
		}
		if time.Now().After(deadline) {
			return startError(fmt.Sprintf("%s is not ready after %s (%v)", component.Name, patience, lack), process.Log, logOffset)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pollInterval):
		}
	}
}

func startError(what, log string, logOffset int64) error {
	lines, err := logfile.Tail(log, logOffset, tailLines)
	if err != nil {
		return fmt.Errorf("%s; its log cannot be read: %w", what, err)
	}
	if len(lines) == 0 {
		return fmt.Errorf("%s and wrote nothing to its log %s", what, log)
	}
	return fmt.Errorf("%s. The end of its log %s:\n    %s", what, log, strings.Join(lines, "\n    "))
}
