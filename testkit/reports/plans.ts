/** Reports of plans. */
import { describeRef, type ObjectRef } from '../../src/kubernetes/objects.ts'
import type { Change, ChangeKind, PlanReport } from '../../src/report/plan.ts'
import type { Report } from '../../src/report/report.ts'
import { clusterNames, object, phases, RUN, SHOP, WEB } from './shop.ts'

const DIFF = `--- Deployment shop/web
+++ Deployment shop/web
@@ -18,12 +18,12 @@
     spec:
       containers:
         - name: web
-          image: ghcr.io/acme/web:1.4.1
+          image: ghcr.io/acme/web:1.4.2
           env:
             - name: SESSION_KEY
-              value: (hidden, old)
+              value: (hidden, changed)
             - name: LOG_LEVEL
               value: info
-  replicas: 2
+  replicas: 3
`

const SETTINGS_DIFF = `--- ConfigMap shop/web-settings
+++ ConfigMap shop/web-settings
@@ -3,5 +3,6 @@
 data:
   theme: dark
-  currency: EUR
+  currency: EUR,USD
+  checkout: "v2"
   catalogue: https://catalogue.acme.example/v1
`

const change = (ref: ObjectRef, kind: ChangeKind, diff = '', hidden = 0): Change => ({
  object: ref,
  kind,
  diff,
  hidden
})

const CHANGES: readonly Change[] = SHOP.map(ref => {
  if (ref === WEB) return change(ref, 'changed', DIFF, 2)
  if (describeRef(ref) === 'ConfigMap shop/web-settings') return change(ref, 'changed', SETTINGS_DIFF)
  return change(ref, ref.kind === 'PodDisruptionBudget' ? 'added' : 'unchanged')
})

const PLAN_REPORT: PlanReport = {
  placement: {
    before: clusterNames(5),
    after: clusterNames(6),
    joins: clusterNames(6).slice(5),
    leaves: [],
    unmet: [{ cluster: 'core-frankfurt-01', unmet: ['location-group in (edge)'] }]
  },
  objects: SHOP.map(ref => ({ object: ref, outcome: 'goes', policies: ['web.shop'], why: '' })),
  hooks: [],
  forecasts: [],
  changes: CHANGES
}

export const PLAN: Report = {
  ...RUN,
  command: 'plan',
  verdict: 'planned',
  plan: PLAN_REPORT,
  phases: phases([
    ['Tools', 1.9],
    ['WDS and chart', 1.6],
    ['Render', 1.2],
    ['Plan', 4.1]
  ]),
  seconds: 9
}

const CLAIM = object('PersistentVolumeClaim', 'uploads')

/** The chart lost its claim and its database, and a cluster is left. */
export const DESTRUCTIVE_PLAN: Report = {
  ...PLAN,
  verdict: 'failed',
  plan: {
    ...PLAN_REPORT,
    placement: { ...PLAN_REPORT.placement, after: clusterNames(4), joins: [], leaves: ['edge-lisbon-01'] },
    forecasts: [
      {
        code: 'DATA_LOSS',
        severity: 'error',
        object: CLAIM,
        message:
          'PersistentVolumeClaim shop/uploads left the chart. Helm deletes it, and with it the files of 5 clusters.',
        remedy:
          'Render it again, keep it with the annotation `helm.sh/resource-policy: keep`, or set `allow-data-loss: PersistentVolumeClaim/shop/uploads`.'
      },
      {
        code: 'HOOK_RECREATED',
        severity: 'warning',
        object: object('Job', 'migrate', 'batch'),
        message: 'Job shop/migrate is a hook of the chart: each deploy deletes it and makes it again.',
        remedy: 'Keep what it writes outside of its Pod.'
      }
    ],
    changes: [
      change(CLAIM, 'removed'),
      change(object('StatefulSet', 'postgres', 'apps'), 'removed'),
      ...CHANGES.filter(({ object: { kind } }) => kind !== 'StatefulSet')
    ]
  },
  error: {
    code: 'DATA_LOSS',
    message: 'the deploy would delete PersistentVolumeClaim shop/uploads with what it holds',
    remedy: 'Keep it, or name it in `allow-data-loss`.',
    causes: [],
    faults: []
  }
}
