/** The words for a key in the visitor's language, with values filled in. */
export type WordOf = (key: string, values?: Readonly<Record<string, string | number>>) => string
