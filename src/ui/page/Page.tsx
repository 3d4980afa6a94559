import { lazy, Suspense, useEffect, useState } from 'react'
import { LANGUAGES } from '../createInterfaceLanguage.ts'
import type { DayUi } from '../DayUi.ts'
import { followLanguage } from '../followLanguage.ts'
import { useVisit } from '../useVisit.ts'
import { useWords } from '../useWords.ts'
import { AskFirst } from './AskFirst.tsx'
import { CalmPlace } from './CalmPlace.tsx'
import { findPlace } from './findPlace.ts'
import { Layers } from './Layers.tsx'
import { Message } from './Message.tsx'
import { Mirror } from './Mirror.tsx'
import { PauseFace } from './PauseFace.tsx'
import { useScan } from './scan/useScan.ts'
import { SceneReading } from './SceneReading.tsx'
import type { SettingsSection } from './settings/SettingsDialog.tsx'
import { Tidings } from './Tidings.tsx'
import { useKeys } from './useKeys.ts'
import { useMainAround } from './useMainAround.ts'
import { usePlayState } from './usePlayed.ts'

const Afterwards = lazy(() =>
  import('./afterwards/Afterwards.tsx').then((loaded) => ({ default: loaded.Afterwards })),
)
const SettingsDialog = lazy(() =>
  import('./settings/SettingsDialog.tsx').then((loaded) => ({ default: loaded.SettingsDialog })),
)

/** Everything about a visit that is not the picture. */
export function Page({ ui }: { readonly ui: DayUi }) {
  const { visit, play, language } = ui
  const t = useWords(language)
  const scene = useVisit(visit, (state) => state.scene)
  const dressing = useVisit(visit, (state) => state.dressing)
  const flat = useVisit(visit, (state) => state.flat)
  const opened = usePlayState(play, (state) => state.opened)
  const paused = usePlayState(play, (state) => state.paused)
  const [settingsAt, setSettingsAt] = useState<SettingsSection | 'start' | null>(null)
  const [reading, setReading] = useState(false)
  const [note, setNote] = useState('')
  const visitElement = useMainAround(opened?.kind !== 'afterwards')
  useKeys(play)
  useScan(ui)
  const place = findPlace(visit.day, scene, dressing)
  const room = place ? t(`${scene}.title`) : ''
  useEffect(() => {
    document.title = room ? `${room} – Alongside` : 'Alongside'
  }, [room])
  useEffect(() => followLanguage(language, document.documentElement), [language])
  return (
    <>
      {opened?.kind !== 'afterwards' && (
        <div ref={visitElement} className="visit">
          {flat !== null && <img className="flat-room" src={flat} alt="" />}
          {place && <Mirror ui={ui} place={place} />}
          {place && (
            <Layers ui={ui} place={place} openSettings={() => setSettingsAt('start')} say={setNote} />
          )}
        </div>
      )}
      <Tidings ui={ui} room={room} note={note} setNote={setNote} />
      <Message ui={ui} />
      {opened?.kind === 'afterwards' && (
        <Suspense>
          <Afterwards ui={ui} />
        </Suspense>
      )}
      {opened?.kind === 'ask' && <AskFirst key={opened.moment} ui={ui} moment={opened.moment} />}
      {paused === 'pause' && (
        <PauseFace ui={ui} openSettings={setSettingsAt} openReading={() => setReading(true)} />
      )}
      {paused === 'calm' && <CalmPlace ui={ui} />}
      {reading && place && <SceneReading ui={ui} place={place} onClose={() => setReading(false)} />}
      {settingsAt !== null && (
        <Suspense>
          <SettingsDialog
            settings={ui.settings}
            language={language}
            languages={LANGUAGES.filter((tag) => play.day.languages.includes(tag))}
            section={settingsAt === 'start' ? undefined : settingsAt}
            onClose={() => setSettingsAt(null)}
            onForget={ui.freeNavigation ? () => ui.forget() : undefined}
            keep={ui.keep}
          />
        </Suspense>
      )}
    </>
  )
}
