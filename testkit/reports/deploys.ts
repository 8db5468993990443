/** Reports of deploys, as their runs write them. */
import type { Report } from '../../src/report/report.ts'
import { hookIn, hookOf } from '../verdicts.ts'
import {
  allUnverified,
  clusterNames,
  crashFinding,
  deployOf,
  IMAGE,
  imageFinding,
  largeShop,
  offlineCluster,
  readyCluster,
  RUN,
  withObjects
} from './shop.ts'

export const READY = deployOf(clusterNames(5).map((name, index) => readyCluster(name, index)))

const IMAGE_REASON = `container web: ImagePullBackOff of ${IMAGE}`

export const FAILED_IN_ONE: Report = {
  ...deployOf(
    clusterNames(24).map((name, index) =>
      index === 6
        ? withObjects(
            readyCluster(name, index),
            'failed',
            { 'Deployment shop/web': { state: 'failed', reason: IMAGE_REASON, seconds: 21.4 } },
            { findings: [imageFinding(name)], to: 44.6 }
          )
        : readyCluster(name, index)
    )
  ),
  verdict: 'failed',
  error: {
    code: 'NOT_READY',
    message: `Deployment shop/web failed in edge-dublin-01: ${IMAGE_REASON}`,
    remedy: 'Check that the image exists and that the cluster may pull it, then deploy again.',
    causes: [],
    faults: []
  }
}

const NO_CONTEXT = 'the kubeconfig has no context edge-oslo-01, and there is no access to the ITS'

export const UNVERIFIED: Report = {
  ...deployOf(
    clusterNames(4).map((name, index) =>
      index === 3 ? allUnverified(name, NO_CONTEXT) : readyCluster(name, index)
    )
  ),
  verdict: 'partial',
  warnings: [`cluster edge-oslo-01 is unverified: ${NO_CONTEXT}`]
}

export const PARTIAL_OFFLINE: Report = {
  ...deployOf(
    clusterNames(12).map((name, index) =>
      index % 5 === 2 ? offlineCluster(name) : readyCluster(name, index, undefined, 'its')
    )
  ),
  verdict: 'partial',
  hooks: [
    hookOf(
      clusterNames(12).map((name, index) =>
        index % 5 === 2
          ? hookIn(name, 'skipped', { reason: 'the cluster is offline' })
          : hookIn(name, 'succeeded', { from: 8.9, to: 10 + index / 20 })
      ),
      { from: 8.4, to: 11 }
    )
  ],
  warnings: ['2 of 12 clusters are offline; min-ready-clusters asks for 80%']
}

/** 256 clusters with 100 objects each, of which some have trouble of three kinds. */
export const MANY: Report = {
  ...deployOf(
    clusterNames(256).map((name, index) => {
      const ready = readyCluster(name, index, largeShop(100))
      if (index % 20 === 7)
        return withObjects(
          ready,
          'failed',
          { 'Deployment shop/web': { state: 'failed', reason: IMAGE_REASON, seconds: 21.4 } },
          { findings: [imageFinding(name)], to: 44.6 }
        )
      if (index % 100 === 50)
        return withObjects(
          ready,
          'failed',
          {
            'Deployment shop/worker': {
              state: 'failed',
              reason: 'container worker: CrashLoopBackOff, exit code 1',
              seconds: 38
            }
          },
          { findings: [crashFinding(name)], to: 52 }
        )
      return index % 90 === 33 ? offlineCluster(name, largeShop(100)) : ready
    })
  ),
  verdict: 'failed',
  error: {
    code: 'NOT_READY',
    message: `19 of 256 clusters are not ready: ${IMAGE_REASON} in edge-warsaw-01 and 12 more`,
    remedy: 'Check that the image exists and that the cluster may pull it, then deploy again.',
    causes: [],
    faults: []
  }
}

export const SKIPPED_FORK: Report = {
  ...RUN,
  release: '',
  namespace: '',
  chart: { name: '', version: '', appVersion: '', source: '', digest: '' },
  tools: [],
  verdict: 'skipped',
  warnings: [
    'skipped: this run is of a pull request from a fork, and GitHub gives such runs no secrets; nothing was deployed'
  ],
  seconds: 0.2
}
