/// <reference lib="webworker" />
import { readDescription } from './readDescription.ts'
import type { DescribeAnswer, DescribeOrder } from './describeMessages.ts'

// Fetches and parses descriptions of panoramas, and decodes the preview inside, while the page has a frame to make.

declare const self: DedicatedWorkerGlobalScope

async function describe({ id, url, copy }: DescribeOrder): Promise<void> {
  const described = await readDescription(url, {
    fetch: (address, init) => fetch(address, init),
    decode: (blob) => createImageBitmap(blob, { premultiplyAlpha: 'none', colorSpaceConversion: 'none' }),
  })
  const picture = described?.preview
  self.postMessage(
    { id, described } satisfies DescribeAnswer,
    picture instanceof ImageBitmap && !copy ? [picture] : [],
  )
  if (copy) picture?.close()
}

self.onmessage = (event: MessageEvent<DescribeOrder>) => void describe(event.data)
