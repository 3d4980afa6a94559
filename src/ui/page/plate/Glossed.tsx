import { Fragment, useId, useMemo, useState } from 'react'
import type { Day } from '../../../manifest/index.ts'
import type { Language } from '../../../platform/index.ts'
import { glossText } from './glossText.ts'

interface Props {
  readonly day: Day
  readonly t: Language['t']
  readonly words: string
}

/** Words in which terms open their meaning beneath. */
export function Glossed({ day, t, words }: Props) {
  const meaningId = useId()
  const [open, setOpen] = useState<string | null>(null)
  const parts = useMemo(
    () =>
      glossText(
        words,
        day.glossary.map((id) => ({ id, name: t(`glossary.${id}.term`) })),
      ),
    [words, day, t],
  )
  return (
    <>
      <p>
        {parts.map(({ text, term }) =>
          term === undefined ? (
            <Fragment key={text}>{text}</Fragment>
          ) : (
            <button
              key={term}
              type="button"
              className="term"
              aria-expanded={open === term}
              aria-controls={meaningId}
              onClick={() => setOpen(open === term ? null : term)}
            >
              {text}
            </button>
          ),
        )}
      </p>
      <div id={meaningId} role="status">
        {open !== null && (
          <p className="meaning">
            <b>{t(`glossary.${open}.term`)}: </b>
            {t(`glossary.${open}.meaning`)}
          </p>
        )}
      </div>
    </>
  )
}
