"""Finishes of the operating department's softer rooms, added to the one table when this is imported."""

from __future__ import annotations

from dataclasses import replace

from .finishes import CLOTH, FINISHES, Finish, cloth

FINISHES.update(
    {
        # Walls are painted here: their panels' joints hardly show.
        'seam': Finish('#d2cfc4', 0.5),
        # A white ceiling in daylight is brighter than the few bounces of light that are traced make it.
        'ceiling': Finish('#f7f5ef', 0.7, glow=0.13),
        'grey vinyl': Finish('#b3b2ac', 0.32, coat=0.12, wear=0.5),
        'warm white wall': Finish('#ece7dc', 0.5),
        'apple green': Finish('#b5cb84', 0.5),
        'pale blue wall': Finish('#cfdfe6', 0.48),
        'ward floor': Finish('#a9b4b4', 0.3, coat=0.12, wear=0.5),
        'beech': Finish('#d0ab7c', 0.42, bump=0.02, bump_scale=40, mottle=0.08),
        'sage': Finish('#9db295', 0.45),
        'tea': Finish('#8a5a34', 0.15, coat=0.4),
        'biscuit': Finish('#c99a5b', 0.85, bump=0.3, bump_scale=300),
        'clog green': Finish('#5f9a78', 0.42),
        'curtain': replace(cloth('#7fb3b0'), bump=0.12),
        'curtain warm': replace(cloth('#d8b48a'), bump=0.12),
        'rug': replace(CLOTH, colour='#e4b25a', bump=0.6, bump_scale=340),
        'rug ring': replace(CLOTH, colour='#3f9c95', bump=0.6, bump_scale=340),
        'coat': replace(CLOTH, colour='#3b4a63', bump=0.3, bump_scale=200),
        'scarf': replace(CLOTH, colour='#d9805a', bump=0.5, bump_scale=200),
        'cork': Finish('#b98d5f', 0.9, bump=0.5, bump_scale=220, mottle=0.16),
        'cell blanket': Finish('#7fb0cf', 0.9, sheen=0.3, bump=0.9, bump_scale=150, mottle=0.06),
        'pen mark': Finish('#1c1140', 0.5),
        'plant': Finish('#5f8f4e', 0.6, mottle=0.2, bump_scale=30),
        'soil': Finish('#4a372b', 0.95),
    }
)
