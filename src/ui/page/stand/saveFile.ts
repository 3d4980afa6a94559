/** A spreadsheet's own type: browsers save what they would else show. */
const TYPE = 'text/csv;charset=utf-8'

/** Hands somebody a file that was made on this device. */
export function saveFile({ name, text }: { readonly name: string; readonly text: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type: TYPE }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
