import { createPrivateKey, X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { generate } from 'selfsigned'
import type { TlsFiles } from '../serve/openDoors.ts'

const DAY_MS = 86_400_000
/** Browsers refuse certificates that hold for more than 398 days. */
const LIFE_DAYS = 397
/** A certificate this close to its end is made anew: a lesson should not meet the change. */
const SPARE_DAYS = 14

/**
 * A certificate of this machine's own, for these names and addresses: the one made before while it covers them all
 * and holds for a while yet, else a new one. Each device has to be told once to go on in spite of it, so the same one
 * is kept for as long as it can be.
 * @param folder where it is kept; the key is readable by its owner alone
 */
export async function ownCertificate(
  folder: string,
  names: readonly string[],
  nowMs: number,
): Promise<TlsFiles> {
  const paths = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') }
  if (existsSync(paths.cert) && existsSync(paths.key)) {
    const kept = { cert: readFileSync(paths.cert, 'utf8'), key: readFileSync(paths.key, 'utf8') }
    if (isGood(kept.cert, names, nowMs)) return kept
  }
  const made = await make(names, nowMs)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(paths.key, made.key, { mode: 0o600 })
  writeFileSync(paths.cert, made.cert)
  return made
}

async function make(names: readonly string[], nowMs: number): Promise<TlsFiles> {
  const { cert, private: key } = await generate(
    [{ name: 'commonName', value: 'Alongside on this network' }],
    {
      keyType: 'ec',
      algorithm: 'sha256',
      // A device whose clock is slow takes it for one from the future.
      notBeforeDate: new Date(nowMs - DAY_MS),
      notAfterDate: new Date(nowMs + LIFE_DAYS * DAY_MS - DAY_MS),
      extensions: [
        { name: 'basicConstraints', cA: false, critical: true },
        { name: 'keyUsage', digitalSignature: true, critical: true },
        { name: 'extKeyUsage', serverAuth: true },
        {
          name: 'subjectAltName',
          altNames: names.map((name) => (isIP(name) ? { type: 7, ip: name } : { type: 2, value: name })),
        },
      ],
    },
  )
  return { cert, key }
}

function isGood(pem: string, names: readonly string[], nowMs: number): boolean {
  try {
    const certificate = new X509Certificate(pem)
    const ends = Date.parse(certificate.validTo)
    return ends - nowMs > SPARE_DAYS * DAY_MS && names.every((name) => covers(certificate, name))
  } catch {
    return false
  }
}

/** Whether a certificate is one for this name or address. */
export function covers(certificate: X509Certificate, name: string): boolean {
  return (isIP(name) ? certificate.checkIP(name) : certificate.checkHost(name)) !== undefined
}

/**
 * A certificate given by whoever runs the network.
 * @throws with a sentence when a file cannot be read, the two do not belong together, or it does not hold today
 */
export function givenCertificate(certPath: string, keyPath: string, nowMs: number): TlsFiles {
  const files = { cert: read(certPath), key: read(keyPath) }
  const certificate = parse(certPath, () => new X509Certificate(files.cert))
  const own = parse(keyPath, () => createPrivateKey(files.key))
  if (!certificate.checkPrivateKey(own)) throw new Error(`${keyPath} is not the key of ${certPath}.`)
  if (nowMs < Date.parse(certificate.validFrom) || nowMs > Date.parse(certificate.validTo))
    throw new Error(`${certPath} holds from ${certificate.validFrom} to ${certificate.validTo}, not today.`)
  return files
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Error(`${path} cannot be read. Give the certificate and its key as PEM files.`)
  }
}

function parse<Part>(path: string, made: () => Part): Part {
  try {
    return made()
  } catch {
    throw new Error(`${path} is not what it should be. Give the certificate and its key as PEM files.`)
  }
}
