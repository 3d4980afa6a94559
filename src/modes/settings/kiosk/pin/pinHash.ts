/** Rounds for a new PIN: as many as a slow kiosk does in about half a second. */
const ROUNDS = 600_000
const KEY_BITS = 256

/**
 * Makes what `kiosk.json` holds of a PIN: method, rounds, salt, key. The PIN cannot be read from it.
 * @param salt at least 16 random bytes
 */
export async function hashPin(
  pin: string,
  salt: Uint8Array<ArrayBuffer> = crypto.getRandomValues(new Uint8Array(16)),
  rounds: number = ROUNDS,
): Promise<string> {
  const key = await derive(pin, salt, rounds)
  return `pbkdf2-sha256$${rounds}$${toBase64(salt)}$${toBase64(key)}`
}

/** Whether a PIN is the one that a hash was made from. */
export async function isPin(pin: string, hash: string): Promise<boolean> {
  const [, rounds, salt, wanted] = hash.split('$')
  if (rounds === undefined || salt === undefined || wanted === undefined) return false
  const key = await derive(pin, fromBase64(salt), Number(rounds))
  const right = fromBase64(wanted)
  // All bytes are compared, so that the time taken says nothing.
  let differs = key.length ^ right.length
  for (let k = 0; k < key.length; k++) differs |= key[k]! ^ (right[k] ?? 0)
  return differs === 0
}

/** Whether this page may use what checks a PIN: browsers offer it over https and on this device only. */
export const canCheckPins = (): boolean =>
  (globalThis.crypto?.subtle as SubtleCrypto | undefined) !== undefined

async function derive(pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<Uint8Array> {
  const material = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveBits',
  ])
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    KEY_BITS,
  )
  return new Uint8Array(bits)
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}
