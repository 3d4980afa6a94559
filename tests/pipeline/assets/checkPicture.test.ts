import { describe, expect, it } from 'vitest'

import { checkPicture, describeStanding, stands } from '../../../pipeline/assets/checkPicture.ts'

const OUTPUTS = 'a'.repeat(64)
const entry = {
  inputs: { 'kit/doors.py': '1111111111111111', 'rooms/odp_4.py': '2222222222222222' },
  outputs: OUTPUTS,
}
const asMade = (script: string): string | undefined => entry.inputs[script as keyof typeof entry.inputs]

describe('checkPicture', () => {
  it('finds a picture fresh whose scripts and tiles are as they were', () => {
    expect(checkPicture(entry, asMade, OUTPUTS)).toEqual({ is: 'fresh' })
  })

  it('finds it stale, and names the scripts, when one has changed or gone', () => {
    const now = (script: string) => (script === 'kit/doors.py' ? '9999999999999999' : undefined)
    const standing = checkPicture(entry, now, OUTPUTS)
    expect(standing).toEqual({ is: 'stale', changed: ['kit/doors.py', 'rooms/odp_4.py'] })
    expect(stands(standing)).toBe(false)
    expect(describeStanding('odp/odp-4', standing)).toContain('kit/doors.py and rooms/odp_4.py')
  })

  it('notices tiles that nobody made, tiles that are gone, and a picture without an entry', () => {
    expect(checkPicture(entry, asMade, 'b'.repeat(64))).toEqual({ is: 'altered' })
    expect(checkPicture(entry, asMade, undefined)).toEqual({ is: 'missing' })
    expect(checkPicture(undefined, asMade, OUTPUTS)).toEqual({ is: 'unmade' })
  })

  it('lets a picture stay for a reason, until a script changes once more', () => {
    const kept = { ...entry, kept: { why: 'a comment', inputs: { 'kit/doors.py': '9999999999999999' } } }
    const later = (hash: string) => (script: string) => (script === 'kit/doors.py' ? hash : asMade(script))
    expect(checkPicture(kept, later('9999999999999999'), OUTPUTS)).toEqual({ is: 'kept', why: 'a comment' })
    expect(checkPicture(kept, later('8888888888888888'), OUTPUTS)).toEqual({
      is: 'stale',
      changed: ['kit/doors.py'],
    })
  })
})
