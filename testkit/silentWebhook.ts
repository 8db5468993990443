/** A webhook of the WDS that never answers, so that Helm hangs in the middle of its release. */
import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import type { Sandbox } from './sandbox.ts'
import { until } from './until.ts'

/**
 * @param operation on the ConfigMap of release `web` in the namespace
 * @param body gets what waits until somebody hangs
 */
export async function withSilentWebhook<T>(
  sandbox: Sandbox,
  namespace: string,
  operation: 'CREATE' | 'DELETE',
  body: (hanging: () => Promise<void>) => Promise<T>
): Promise<T> {
  const sockets: Socket[] = []
  const silent = createServer(socket => sockets.push(socket))
  await once(silent.listen(0, '127.0.0.1'), 'listening')
  const { port } = silent.address() as AddressInfo
  try {
    await sandbox.apply('wds', [
      {
        apiVersion: 'admissionregistration.k8s.io/v1',
        kind: 'ValidatingWebhookConfiguration',
        metadata: { name: namespace },
        webhooks: [
          {
            name: 'silent.test.ks-helm-deploy.dev',
            clientConfig: { url: `https://127.0.0.1:${String(port)}` },
            rules: [
              { apiGroups: [''], apiVersions: ['v1'], operations: [operation], resources: ['configmaps'] }
            ],
            namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
            objectSelector: { matchLabels: { 'app.kubernetes.io/instance': 'web' } },
            matchConditions: [{ name: 'real', expression: '!request.dryRun' }],
            // Once it is gone, those who hang go on.
            failurePolicy: 'Ignore',
            sideEffects: 'None',
            timeoutSeconds: 30,
            admissionReviewVersions: ['v1']
          }
        ]
      }
    ])
    return await body(async () => {
      await until('Helm to hang', () => sockets[0])
    })
  } finally {
    for (const socket of sockets) socket.destroy()
    silent.close()
    await sandbox.kubectl('wds', 'delete', 'validatingwebhookconfigurations', namespace)
  }
}
