import type { OfflinePort } from '../platform/index.ts'

/** Days that may be kept on this device, in order, with the keys of their names; and what keeps them. */
export interface Keepable {
  readonly offline: OfflinePort
  readonly days: readonly { readonly id: string; readonly title: string }[]
}
