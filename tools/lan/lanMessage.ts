import { X509Certificate } from 'node:crypto'
import QRCode from 'qrcode'
import { covers } from './certificate.ts'

export interface LanServer {
  readonly port: number
  /** Addresses of this machine in the network, the likeliest first. */
  readonly addresses: readonly string[]
  /** The certificate in use, as PEM. */
  readonly cert: string
  /** Whether it was made here, so that nobody knows it. */
  readonly isOwn: boolean
}

/** Where other devices find the server: by addresses, or by the names that a given certificate is for. */
export function lanOrigins({ port, addresses, cert, isOwn }: LanServer): readonly string[] {
  const certificate = new X509Certificate(cert)
  const names = isOwn
    ? addresses
    : [...namesOf(certificate), ...addresses.filter((one) => covers(certificate, one))]
  return names.map((name) => `https://${name}:${port}`)
}

/** What is printed: addresses, a code to point a device at, and what the device will say. */
export async function lanMessage(server: LanServer): Promise<string> {
  const origins = lanOrigins(server)
  const [best] = origins
  if (best === undefined)
    return server.isOwn
      ? 'This machine is in no network, so no other device can reach it. Join one, and start again.'
      : 'The certificate names no address. Give one whose names point at this machine.'
  const code = await QRCode.toString(best, { type: 'terminal', small: true, errorCorrectionLevel: 'L' })
  const paragraphs = [
    `Alongside is at\n${origins.map((origin) => `  ${origin}`).join('\n')}`,
    `${code.trimEnd()}\n  ${best}`,
    server.isOwn ? ownWords(server.cert) : GIVEN_WORDS,
    'Nothing opens? This machine’s firewall must let the port in, and the Wi-Fi must let devices see each other\n' +
      '(“client isolation” off). docs/headsets.md says more.\n(stop it with Ctrl+C)',
  ]
  return `\n${paragraphs.join('\n\n')}`
}

function ownWords(cert: string): string {
  const { fingerprint256, validTo } = new X509Certificate(cert)
  return `The certificate was made on this machine, so each device warns once: “Your connection is not private”.
Tap Advanced, then “Proceed to … (unsafe)”; in Firefox and Wolvic, Advanced, then “Accept the risk”.
Headsets then show the way into VR. What can be kept for offline use needs a certificate that
the device trusts: npm start -- --lan --cert <file> --key <file>
  SHA-256 ${fingerprint256}
  until   ${validTo}`
}

const GIVEN_WORDS = `The certificate is the one you gave. A device that trusts it goes straight in; one that warns
does not know who signed it, or was not called by one of the names above.`

/** The names in a certificate, without patterns such as `*.school.example`, which are no address. */
function namesOf(certificate: X509Certificate): readonly string[] {
  const listed = certificate.subjectAltName?.match(/(?<=DNS:)[^,\s]+/g) ?? []
  return listed.filter((name) => !name.includes('*') && name !== 'localhost')
}
