import { createStorage, type Storage } from '../../../platform/index.ts'

/** What belongs to the device and not to a visitor begins with this: a reset leaves it. */
export const KEPT_PREFIX = 'alongside-kiosk.'

export type KeptStore = Pick<Storage, 'read' | 'write'>

/** Opens what this device keeps from visit to visit: its counts, the last config, and what the PIN pad is up to. */
export const openKept = (): KeptStore => createStorage(undefined, KEPT_PREFIX)
