import type { Language } from '../../../../platform/index.ts'
import type { LabReport } from './Lab.ts'

/** Shows what was measured over the page, with a button that saves it as a file. Nothing is sent anywhere. */
export function showReport(report: LabReport, t: Language['t']): void {
  const text = JSON.stringify(report, undefined, 2)
  const dialog = document.createElement('dialog')
  dialog.className = 'dialog lab'
  dialog.id = 'lab-report'
  const title = document.createElement('h2')
  title.className = 'plate-title'
  title.textContent = t('vr.lab')
  const figures = document.createElement('pre')
  figures.textContent = text
  figures.style.overflow = 'auto'
  figures.style.maxHeight = '50vh'
  figures.tabIndex = 0
  const save = document.createElement('a')
  save.className = 'button main'
  save.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  save.download = 'alongside-headset.json'
  save.textContent = t('vr.labSave')
  const close = document.createElement('button')
  close.type = 'button'
  close.className = 'button chalk'
  close.textContent = t('vr.ok')
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => {
    URL.revokeObjectURL(save.href)
    dialog.remove()
  })
  const buttons = document.createElement('div')
  buttons.className = 'plate-buttons'
  buttons.append(save, close)
  dialog.append(title, figures, buttons)
  document.body.append(dialog)
  dialog.showModal()
}
