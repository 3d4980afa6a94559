/** The catalogue made by `tools/content/cataloguePlugin.ts` when the page is built or served. */
declare module 'virtual:catalogue' {
  const catalogue: import('./catalogue.ts').Catalogue
  export default catalogue
}
