package simulated

import (
	"fmt"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// address is that of all load balancers, from a block for documentation. Nothing listens there.
const address = "192.0.2.1"

// healthyStatus is the status of the object once its controllers have finished, nil for a kind that reports none.
// since is the time in its conditions.
func healthyStatus(object *unstructured.Unstructured, generation int64, since string) map[string]any {
	group := object.GroupVersionKind().Group
	switch group + "/" + object.GetKind() {
	case "apps/Deployment":
		wanted := number(object, 1, "spec", "replicas")
		return map[string]any{
			"observedGeneration": generation, "replicas": wanted, "updatedReplicas": wanted,
			"readyReplicas": wanted, "availableReplicas": wanted,
			"conditions": []any{
				condition("Available", "MinimumReplicasAvailable", since),
				condition("Progressing", "NewReplicaSetAvailable", since),
			},
		}
	case "apps/StatefulSet":
		wanted := number(object, 1, "spec", "replicas")
		revision := fmt.Sprintf("%s-%d", object.GetName(), generation)
		return map[string]any{
			"observedGeneration": generation, "replicas": wanted, "currentReplicas": wanted, "updatedReplicas": wanted,
			"readyReplicas": wanted, "availableReplicas": wanted,
			"currentRevision": revision, "updateRevision": revision, "collisionCount": int64(0),
		}
	case "apps/DaemonSet":
		// A simulated cluster has one Node, like a WEC.
		return map[string]any{
			"observedGeneration": generation, "desiredNumberScheduled": int64(1), "currentNumberScheduled": int64(1),
			"updatedNumberScheduled": int64(1), "numberReady": int64(1), "numberAvailable": int64(1), "numberMisscheduled": int64(0),
		}
	case "apps/ReplicaSet", "/ReplicationController":
		wanted := number(object, 1, "spec", "replicas")
		return map[string]any{
			"observedGeneration": generation, "replicas": wanted, "fullyLabeledReplicas": wanted,
			"readyReplicas": wanted, "availableReplicas": wanted,
		}
	case "batch/Job":
		return map[string]any{
			"startTime": since, "completionTime": since, "succeeded": number(object, 1, "spec", "completions"),
			"ready": int64(0), "terminating": int64(0),
			"conditions": []any{condition("SuccessCriteriaMet", "CompletionsReached", since), condition("Complete", "CompletionsReached", since)},
		}
	case "/Pod":
		return map[string]any{
			"phase": "Running", "startTime": since,
			"conditions": []any{condition("PodScheduled", "", since), condition("Ready", "", since)},
		}
	case "/PersistentVolumeClaim":
		status := map[string]any{"phase": "Bound"}
		copied(object, status, "accessModes", "spec", "accessModes")
		copied(object, status, "capacity", "spec", "resources", "requests")
		return status
	case "/Namespace":
		return map[string]any{"phase": "Active"}
	case "/Service":
		if kind, _, _ := unstructured.NestedString(object.Object, "spec", "type"); kind == "LoadBalancer" {
			return map[string]any{"loadBalancer": map[string]any{"ingress": []any{map[string]any{"ip": address, "ipMode": "VIP"}}}}
		}
		return map[string]any{"loadBalancer": map[string]any{}}
	case "networking.k8s.io/Ingress":
		return map[string]any{"loadBalancer": map[string]any{}}
	case "policy/PodDisruptionBudget":
		return map[string]any{
			"observedGeneration": generation, "currentHealthy": int64(0), "desiredHealthy": int64(0),
			"disruptionsAllowed": int64(0), "expectedPods": int64(0),
		}
	case "apiextensions.k8s.io/CustomResourceDefinition":
		return map[string]any{"conditions": []any{
			condition("NamesAccepted", "NoConflicts", since), condition("Established", "InitialNamesAccepted", since),
		}}
	case "apiregistration.k8s.io/APIService":
		return map[string]any{"conditions": []any{condition("Available", "Passed", since)}}
	default:
		return nil
	}
}

// number reads a field. absent is the default that an API server would set.
func number(object *unstructured.Unstructured, absent int64, path ...string) int64 {
	value, found, err := unstructured.NestedInt64(object.Object, path...)
	if err != nil || !found {
		return absent
	}
	return value
}

// copied copies a field of the object into the status, if the object has it.
func copied(object *unstructured.Unstructured, status map[string]any, field string, path ...string) {
	if value, found, err := unstructured.NestedFieldCopy(object.Object, path...); err == nil && found {
		status[field] = value
	}
}

func condition(kind, reason, since string) map[string]any {
	made := map[string]any{"type": kind, "status": "True", "lastTransitionTime": since}
	if reason != "" {
		made["reason"] = reason
	}
	return made
}
