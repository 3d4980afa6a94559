"""What is said in a day: its scripts cue by cue, with the words of one language."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Line:
    """One cue: its id, who says it, and the words as written."""

    id: str
    speaker: str
    words: str


def read_lines(day: str, language: str) -> list[Line]:
    """Every cue of a day, in the order of its scripts."""
    folder = ROOT / 'scenes' / day
    scripts = json.loads((folder / 'day.json').read_text(encoding='utf-8'))['scripts']
    words = json.loads((folder / 'locales' / f'{language}.json').read_text(encoding='utf-8'))['words']
    cues = [(f'{script["id"]}.{cue["id"]}', cue['speaker']) for script in scripts for cue in script['cues']]
    return [Line(line, speaker, words[line]) for line, speaker in cues]
