"""Speaks every cue of a day: `python pipeline/narration/narrate.py odp`. Then: npm run ingest:voice.

Writes one WAV a cue, and `voice.json`, into .cache/narration/<day>/en. A cue that has not changed is not spoken
again. See docs/voices.md.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import wave
from pathlib import Path

import numpy as np
from lines import Line, read_lines
from model import CACHE, RATE, Model
from phonemes import Phonemes

LANGUAGE = 'en'
ENGINE = 'Kokoro-82M 1.0 (int8)'
CAST: dict[str, dict] = json.loads(Path(__file__).with_name('cast.json').read_text(encoding='utf-8'))


def main() -> int:
    """Speaks what is missing. Returns 1, and says which, if a cue cannot be spoken."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument('day', help='a folder of scenes/')
    day = options.parse_args().day
    folder = CACHE / day / LANGUAGE
    folder.mkdir(parents=True, exist_ok=True)
    lines, reader, faults = read_lines(day, LANGUAGE), Phonemes(), []
    model: Model | None = None
    for line in lines:
        try:
            sounds = reader.of(line.words)
        except ValueError as fault:
            faults.append(f'{line.id}: {fault}')
            continue
        file, key = folder / f'{line.id}.wav', _key(line, sounds)
        if file.exists() and _read_key(file) == key:
            continue
        model = model or Model()
        part = CAST[line.speaker]
        _write(file, model.speak(sounds, part['styles'], part['pace'], part['raise']))
        _key_file(file).write_text(key)
        print(line.id, sounds, flush=True)
    _write_voice(folder, day, {line.speaker for line in lines})
    print('\n'.join(faults), file=sys.stderr)
    return 1 if faults else 0


def _key(line: Line, sounds: str) -> str:
    """What a spoken cue depends on. The model itself adds a little noise: two runs are not the same to the byte."""
    return hashlib.sha256(json.dumps([ENGINE, sounds, CAST[line.speaker]]).encode()).hexdigest()


def _key_file(file: Path) -> Path:
    return file.with_suffix('.key')


def _read_key(file: Path) -> str:
    return _key_file(file).read_text() if _key_file(file).exists() else ''


def _write(file: Path, samples: np.ndarray) -> None:
    """Leaves room above the loudest sample, so that nothing is cut off; loudness is set later, for all voices alike."""
    samples = samples * (0.7 / max(0.7, float(np.abs(samples).max())))
    with wave.open(str(file), 'wb') as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes((samples * 32767).astype('<i2').tobytes())


def _write_voice(folder: Path, day: str, speakers: set[str]) -> None:
    styles = {speaker: ' + '.join(CAST[speaker]['styles']) for speaker in sorted(speakers)}
    voice = {
        'day': day,
        'language': LANGUAGE,
        'synthetic': {'engine': ENGINE, 'licence': 'Apache-2.0', 'styles': styles},
    }
    (folder / 'voice.json').write_text(json.dumps(voice, indent=2) + '\n')


if __name__ == '__main__':
    sys.exit(main())
