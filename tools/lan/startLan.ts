import { join } from 'node:path'
import { ROOT } from '../root.ts'
import { listen } from '../serve/listen.ts'
import type { RunningServer } from '../serve/startServer.ts'
import { localAddresses, ownNames } from './addresses.ts'
import { givenCertificate, ownCertificate } from './certificate.ts'
import { lanMessage } from './lanMessage.ts'

export interface LanOptions {
  readonly dir: string
  readonly port: number
  readonly host: string
  /** Files with a certificate and its key; without them one is made and kept. */
  readonly given?: { readonly cert: string; readonly key: string }
  /** Where a certificate that was made is kept. */
  readonly keep?: string
}

/** Serves the build to the local network, by https: a headset offers VR to nothing less. */
export async function startLan(options: LanOptions, report: (words: string) => void): Promise<RunningServer> {
  const { dir, port, host, given, keep = join(ROOT, '.cache', 'lan') } = options
  const addresses = localAddresses()
  const tls = given
    ? givenCertificate(given.cert, given.key, Date.now())
    : await ownCertificate(keep, ownNames(addresses), Date.now())
  const server = await listen({ dir, port, host, tls }, report)
  report(await lanMessage({ port: server.port, addresses, cert: tls.cert, isOwn: !given }))
  return server
}
