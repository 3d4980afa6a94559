import { useRef } from 'react'
import type { TaskView } from '../../../experience/index.ts'

/** Whether what was last said of a task was said of the step before: "Yes, that's it" answers no new question. */
export function useSaidBefore({ said, step }: Pick<TaskView, 'said' | 'step'>): boolean {
  const known = useRef({ said, step, of: said === null ? step : '' })
  if (known.current.said !== said) known.current = { said, step, of: known.current.step }
  else if (known.current.step !== step) known.current = { said, step, of: known.current.of }
  return said !== null && known.current.of !== step
}
