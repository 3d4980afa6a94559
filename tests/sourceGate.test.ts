import { describe, expect, it } from 'vitest'
import { readTree } from '../tools/architecture/readTree.ts'

/** What a line of our own source may not hold, and why. Comments count: an example is copied sooner or later. */
const GATES: Readonly<Record<string, readonly RegExp[]>> = {
  'P-10: writes no markup, and runs no text as code': [
    /\b(inner|outer)HTML\b/,
    /insertAdjacentHTML/,
    /document\.write/,
    /dangerouslySetInnerHTML/,
    /\bsrcdoc\b/,
    /DOMParser|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe/,
    /\beval\s*\(/,
    /new\s+Function\b/,
    /set(Timeout|Interval)\(\s*['"`]/,
    /javascript:/,
    /import\(\s*[`a-z]/i,
  ],
  'P-1: asks nobody but its own origin': [
    /['"`]https?:\/\/(?!www\.w3\.org\/)/,
    /['"`]wss?:\/\//,
    /sendBeacon|EventSource|RTCPeerConnection/,
  ],
  'K-8: leads nowhere else': [/window\.open\b/, /target=["{]/, /href=["']https?:/],
  'P-2: asks for no camera, microphone, place or words': [
    /getUserMedia|getDisplayMedia|mediaDevices|geolocation|SpeechRecognition/,
    /<textarea|type="(text|email|search|tel|url|password)"|contentEditable/,
  ],
  'P-5: writes down nothing of where somebody looks': [
    /\.(write|setItem)\([^)]*\b(yaw|pitch|pose|gaze|orientation)/i,
  ],
  'P-3: keeps nothing in cookies': [/document\.cookie|cookieStore/],
}

/** `file:line text` of every line that a gate stops. */
function stopped(tree: ReadonlyMap<string, string>, patterns: readonly RegExp[]): readonly string[] {
  return [...tree].flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, at) =>
        patterns.some((one) => one.test(line)) ? [`${path}:${at + 1} ${line.trim()}`] : [],
      ),
  )
}

const SOURCE = new Map([...readTree()].filter(([path]) => path.startsWith('src/')))

describe('what visitors are given', () => {
  it.each(Object.entries(GATES))('%s', (_, patterns) => {
    expect(SOURCE.size).toBeGreaterThan(200)
    expect(stopped(SOURCE, patterns)).toEqual([])
  })

  it.each([
    'element.innerHTML = words',
    "setTimeout('go()', 1)",
    'await import(`./${name}.ts`)',
    "fetch('https://elsewhere.example')",
    'window.open(url)',
    '<input type="text" />',
    "storage.write('gaze', gaze)",
    "document.cookie = 'a=b'",
  ])('would be stopped with: %s', (line) => {
    const every = Object.values(GATES).flat()
    expect(stopped(new Map([['src/a.ts', line]]), every)).toHaveLength(1)
  })
})
