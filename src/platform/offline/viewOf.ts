import type { SoundKind } from './buildManifest.ts'
import type { Keeper } from './Keeper.ts'
import type { OfflineState, PackView, UpdateView } from './OfflinePort.ts'

/** What is shown of a keeper. */
export function viewOf(
  keeper: Keeper,
  sound: SoundKind,
  running: string,
): Pick<OfflineState, 'build' | 'packs' | 'evicted' | 'persisted' | 'problem' | 'update'> {
  const { state, latest, ready } = keeper
  const offers = (latest ?? state.active)?.packs ?? []
  return {
    build: state.active?.build ?? null,
    packs: offers.map(({ id, bytes }) => packView(keeper, id, bytes[sound], ready.includes(id))),
    evicted: keeper.evicted,
    persisted: keeper.persisted,
    problem: keeper.problem,
    update: updateView(keeper, running),
  }
}

function packView(keeper: Keeper, id: string, totalBytes: number, isReady: boolean): PackView {
  const fetching = keeper.fetching.get(id)
  const stopped = keeper.stopped.get(id)
  const { wanted, paused } = keeper.state
  const rest = { id, totalBytes, secondsLeft: null, problem: null }
  // The list of the files comes first, and is no measure.
  const doneBytes = fetching && fetching.totalBytes > totalBytes / 2 ? fetching.doneBytes : 0
  if (isReady) return { ...rest, status: 'ready', doneBytes: totalBytes }
  if (!wanted.includes(id)) return { ...rest, status: 'absent', doneBytes: 0 }
  if (paused.includes(id)) return { ...rest, status: 'paused', doneBytes }
  if (stopped) return { ...rest, status: 'stopped', doneBytes, problem: stopped }
  if (!fetching) return { ...rest, status: 'starting', doneBytes }
  return {
    ...rest,
    status: fetching.doneBytes > 0 ? 'fetching' : 'starting',
    doneBytes,
    problem: fetching.waitsFor,
    secondsLeft: fetching.rate.secondsFor(fetching.totalBytes - fetching.doneBytes),
  }
}

function updateView({ state, latest, offeredBytes }: Keeper, running: string): UpdateView {
  const { active, next } = state
  if (active && active.build === latest?.build)
    return { phase: active.build === running ? 'none' : 'waiting', bytes: 0 }
  if (!active || !next) return { phase: 'none', bytes: 0 }
  if (offeredBytes !== null) return { phase: 'offered', bytes: offeredBytes }
  return { phase: 'fetching', bytes: 0 }
}
