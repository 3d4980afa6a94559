import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Play, PlayState } from '../../experience/index.ts'

/** A part of the day's state; a component that uses it is drawn again when that part changes. */
export function usePlayState<Part>(play: Play, part: (state: PlayState) => Part): Part {
  return useStore(play.store, part)
}

/** What `read` makes of a day as it stands; made again whenever anything in it changes. `read` itself may not change. */
export function usePlayed<Made>(play: Play, read: (play: Play) => Made): Made {
  const state = useStore(play.store)
  // `state` stands for everything that `read` can see of the day.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => read(play), [play, state])
}
