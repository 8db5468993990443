package effects

import (
	"net/http"
	"net/http/httptest"
	"testing"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/rest"
)

// The config is that of the stand-in, which may do everything.
func TestOnlyTheTokenOfThePodIsShown(t *testing.T) {
	var shown []string
	server := httptest.NewServer(http.HandlerFunc(func(response http.ResponseWriter, request *http.Request) {
		shown = append(shown, request.Header.Get("Authorization"))
		http.Error(response, "no", http.StatusForbidden)
	}))
	defer server.Close()
	api, err := NewAPI(&rest.Config{Host: server.URL, BearerToken: "administrator"}, "pod")
	if err != nil {
		t.Fatal(err)
	}
	_, errGet := api.Client.Resource(secrets).Namespace("shop").Get(t.Context(), "a", metav1.GetOptions{})
	_, errFind := api.resource("secret", "shop")
	if errGet == nil || errFind == nil || len(shown) < 2 {
		t.Fatalf("%v, %v after %d requests", errGet, errFind, len(shown))
	}
	for _, header := range shown {
		if header != "Bearer pod" {
			t.Errorf("a request shows %q", header)
		}
	}
}
