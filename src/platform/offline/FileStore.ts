/** Bytes as they came, and what the server said about them. */
export interface StoredFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Headers to answer with: the type, and for a page its security policy. */
  readonly headers: Readonly<Record<string, string>>
}

/** Where files are kept on the device, by the SHA-256 of their content. */
export interface FileStore {
  /** Names of all whole files. */
  held(): Promise<ReadonlySet<string>>
  /** @throws ProblemError `full` when there is no room */
  put(sha256: string, file: StoredFile): Promise<void>
  get(sha256: string): Promise<StoredFile | undefined>
  /** The beginning of a file that was broken off; empty when there is none. */
  begun(sha256: string): Promise<Uint8Array<ArrayBuffer>>
  /** Adds to the beginning of a file. */
  append(sha256: string, offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** Lets go of every file, begun ones too, that is not named. */
  dropAllBut(names: ReadonlySet<string>): Promise<void>
  /** Lets go of the beginning of a file. */
  dropBegun(sha256: string): Promise<void>
  /** A small note beside the files, as plain data; undefined when there is none. */
  readNote(name: string): Promise<unknown>
  /** Replaces a note at once and whole. */
  writeNote(name: string, value: unknown): Promise<void>
}
