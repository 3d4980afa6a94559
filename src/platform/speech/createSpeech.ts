/** The device's own voice, for reading a text aloud when asked. */
export interface Speech {
  /** Whether this device has a voice for the visitor's language; may become true a moment after the start. */
  readonly can: boolean
  /** Reads aloud at once, in place of what was being read. */
  say(words: string, language: string): void
  stop(): void
}

/**
 * @param present the visitor's language
 * @param synthesis the browser's; undefined where it has none
 */
export function createSpeech(
  present: () => string,
  synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis,
): Speech {
  // Asking once makes browsers that fetch their list late begin to.
  synthesis?.getVoices()
  const voiceFor = (language: string): SpeechSynthesisVoice | undefined => {
    const wanted = language.toLowerCase().slice(0, 2)
    const voices = (synthesis?.getVoices() ?? []).filter(
      // A voice from a server would send the text away.
      (voice) => voice.localService && voice.lang.toLowerCase().replace('_', '-').startsWith(wanted),
    )
    return voices.find(({ lang }) => lang.toLowerCase().endsWith('gb')) ?? voices[0]
  }
  return {
    get can() {
      return voiceFor(present()) !== undefined
    },
    say(words, language) {
      const voice = voiceFor(language)
      if (!synthesis || !voice) return
      synthesis.cancel()
      const spoken = new SpeechSynthesisUtterance(words)
      spoken.voice = voice
      spoken.lang = voice.lang
      spoken.rate = 0.95
      synthesis.speak(spoken)
    },
    stop: () => synthesis?.cancel(),
  }
}
