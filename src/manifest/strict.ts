import * as v from 'valibot'

/**
 * An object that may have only the keys named here: a misspelt key is a fault, never silently ignored. The known
 * keys travel as the message, so that `readIssue` can suggest the nearest one.
 */
/* @__NO_SIDE_EFFECTS__ */
export function strict<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, string> {
  return v.strictObject(entries, Object.keys(entries).join(' '))
}
