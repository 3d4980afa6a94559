/** What a link can lead to, as far as the page's first script needs it; made from the catalogue. */
declare module 'virtual:starts' {
  const starts: readonly {
    readonly id: string
    readonly scenes: readonly {
      readonly id: string
      readonly asks: boolean
      readonly dressings: readonly {
        readonly id: string
        readonly panorama: string
        readonly flat?: true
        readonly view: { readonly yaw: number; readonly pitch: number; readonly fov?: number }
      }[]
    }[]
  }[]
  export default starts
}
