declare module '*?worker&url' {
  /** Address of the built worker script. */
  const url: string
  export default url
}
