package reconcile

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"syscall"
	"testing"
	"time"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/klog/v2"
)

// logged returns what klog prints while the function runs.
func logged(t *testing.T, run func()) string {
	t.Helper()
	var output bytes.Buffer
	klog.LogToStderr(false)
	// klog writes an error to the outputs of the lower severities as well.
	klog.SetOutput(io.Discard)
	klog.SetOutputBySeverity("INFO", &output)
	defer klog.LogToStderr(true)
	run()
	klog.Flush()
	return output.String()
}

func TestOutageIsLoggedOnceEachWay(t *testing.T) {
	outage := NewOutage("the API server of wec1")
	refused := fmt.Errorf("dial: %w", syscall.ECONNREFUSED)
	output := logged(t, func() {
		for range 5 {
			outage.Failed(refused)
		}
		outage.Answered()
		outage.Answered()
	})
	if n := strings.Count(output, "Cannot reach the API server of wec1"); n != 1 {
		t.Errorf("logged the outage %d times, want 1:\n%s", n, output)
	}
	if n := strings.Count(output, "Reached the API server of wec1 again"); n != 1 {
		t.Errorf("logged the return %d times, want 1:\n%s", n, output)
	}
}

func TestOutageAfterAQuietTimeIsANewOne(t *testing.T) {
	outage := NewOutage("the ITS")
	now := time.Unix(0, 0)
	outage.now = func() time.Time { return now }
	output := logged(t, func() {
		for range 3 {
			outage.Failed(syscall.ECONNREFUSED)
			now = now.Add(quiet / 2)
		}
		now = now.Add(quiet)
		outage.Failed(syscall.ECONNREFUSED)
	})
	if n := strings.Count(output, "Cannot reach the ITS"); n != 2 {
		t.Errorf("logged %d times, want 2:\n%s", n, output)
	}
}

func TestOtherErrorsAreLoggedOnceAMinute(t *testing.T) {
	outage := NewOutage("the ITS")
	now := time.Unix(0, 0)
	outage.now = func() time.Time { return now }
	output := logged(t, func() {
		outage.Failed(errors.New("no rights"))
		outage.Failed(errors.New("no rights"))
		now = now.Add(quiet)
		outage.Failed(errors.New("no rights"))
		outage.Failed(apierrors.NewConflict(schema.GroupResource{Resource: "pods"}, "web", errors.New("changed")))
	})
	if n := strings.Count(output, "no rights"); n != 2 {
		t.Errorf("logged %d times, want 2:\n%s", n, output)
	}
	if strings.Contains(output, "changed") {
		t.Errorf("a conflict is logged:\n%s", output)
	}
}
