import type { Described } from './readDescription.ts'

/** What the page asks of the worker that reads descriptions. */
export interface DescribeOrder {
  readonly id: number
  readonly url: string
  /** Answer with a copy of the picture instead of handing it over. */
  readonly copy: boolean
}

/** What it answers: what it read, or undefined when that could not be had, whatever the reason. */
export interface DescribeAnswer {
  readonly id: number
  readonly described: Described | undefined
}
