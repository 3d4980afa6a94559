import { Component, type ErrorInfo, type ReactNode } from 'react'
import type { Language } from '../../platform/index.ts'
import { FaultPlate } from './FaultPlate.tsx'

interface Props {
  readonly language: Language
  /** Takes over from the plate where somebody can do more about it than the visitor. */
  readonly onFailed?: ((error: unknown) => void) | undefined
  readonly children: ReactNode
}

/** Catches what fails inside the page: the picture goes on, and a plate offers the one thing that helps. */
export class PageBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack)
    this.props.onFailed?.(error)
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    if (this.props.onFailed) return null
    const { language } = this.props
    return (
      <FaultPlate title={language.t('fault.title')} words={language.t('fault.crashed')}>
        <button type="button" className="button main" onClick={() => location.reload()}>
          {language.t('fault.reload')}
        </button>
      </FaultPlate>
    )
  }
}
