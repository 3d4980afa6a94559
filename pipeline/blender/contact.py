"""Puts small pictures of finished rooms into docs/rooms: python pipeline/blender/contact.py odp-4 …"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent.parent
SIZE, MOST = (1600, 800), 120_000


def main(rooms: list[str]) -> int:
    """Writes each as the best JPEG within MOST bytes; returns the exit status."""
    target = ROOT / 'docs' / 'rooms'
    target.mkdir(parents=True, exist_ok=True)
    for room in rooms:
        with Image.open(ROOT / '.cache' / 'blender' / 'masters' / f'{room}-final.png') as master:
            small = master.convert('RGB').resize(SIZE, Image.Resampling.LANCZOS)
        for quality in range(88, 30, -4):
            jpeg = io.BytesIO()
            small.save(jpeg, 'JPEG', quality=quality, optimize=True, progressive=True)
            if jpeg.tell() <= MOST:
                break
        (target / f'{room}.jpg').write_bytes(jpeg.getvalue())
        print(f'docs/rooms/{room}.jpg: {jpeg.tell() / 1000:.0f} kB at quality {quality}')
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
