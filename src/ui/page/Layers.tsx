import type { DayUi } from '../DayUi.ts'
import { useWords } from '../useWords.ts'
import { LookPad, PauseButton } from './Bar.tsx'
import { Captions } from './captions/Captions.tsx'
import { ClockLine } from './ClockLine.tsx'
import { Corner } from './Corner.tsx'
import { FindCue } from './cues/FindCue.tsx'
import { OnwardCue } from './cues/OnwardCue.tsx'
import { Support } from './cues/Support.tsx'
import { TaskCue } from './cues/TaskCue.tsx'
import type { DayPlace } from './findPlace.ts'
import { NotesCard } from './NotesCard.tsx'
import { HotspotPlate } from './plate/HotspotPlate.tsx'
import { TaskEnd } from './task/TaskEnd.tsx'
import { TaskHead } from './task/TaskHead.tsx'
import { TaskPrompt } from './task/TaskPrompt.tsx'
import { usePlayed, usePlayState } from './usePlayed.ts'

interface Props {
  readonly ui: DayUi
  readonly place: DayPlace
  openSettings(): void
  readonly say: (words: string) => void
}

/** What lies over the room while one is in it: the clock-line, cues, captions, and what is open. */
export function Layers({ ui, place, openSettings, say }: Props) {
  const { play, language } = ui
  const t = useWords(language)
  const opened = usePlayState(play, (state) => state.opened)
  const view = usePlayed(play, (day) => day.taskView())
  const thing =
    opened?.kind === 'hotspot' ? place.scene.hotspots.find(({ id }) => id === opened.id) : undefined
  const isPlaying = view !== null && !view.finished
  return (
    <div className={isPlaying ? 'hud playing' : 'hud'}>
      <div className="hud-top">
        {isPlaying ? <TaskHead view={view} t={t} /> : <ClockLine ui={ui} />}
        <Corner ui={ui} openSettings={openSettings} say={say} />
      </div>
      {!opened && <NotesCard ui={ui} place={place} />}
      {!opened && (
        <div className="cues">
          <FindCue ui={ui} />
          <TaskCue ui={ui} />
          <OnwardCue ui={ui} place={place} />
          <Support ui={ui} place={place} />
        </div>
      )}
      {thing && <HotspotPlate key={thing.id} ui={ui} hotspot={thing} />}
      {view?.finished === true && <TaskEnd key={view.task} ui={ui} view={view} />}
      <div className="foot">
        <div className="foot-middle">
          {!thing && <Captions ui={ui} place={place} />}
          {isPlaying && <TaskPrompt key={view.task} ui={ui} view={view} />}
        </div>
        <PauseButton ui={ui} />
        <LookPad ui={ui} place={place} />
      </div>
    </div>
  )
}
