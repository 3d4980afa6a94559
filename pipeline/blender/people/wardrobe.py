"""Clothes by name: what the people of the three days wear."""

from __future__ import annotations

from .character import Outfit

THEATRE_BLUE = '#2a7f92'
NAVY = '#26354f'

OUTFITS: dict[str, Outfit] = {
    # Theatre
    'scrubs': Outfit(
        'scrub top', THEATRE_BLUE, 'trousers', THEATRE_BLUE, 'clogs', '#eceeec', extras=('badge',)
    ),
    'sterile gown': Outfit('gown', '#74a9bf', 'trousers', THEATRE_BLUE, 'clogs', '#eceeec', trim='#eceeec'),
    'patient gown': Outfit('patient gown', '#b9cfe0', 'bare', '', 'socks', '#d9534a', trim='#7c9cba'),
    # Radiotherapy
    'white tunic navy': Outfit(
        'tunic', '#f4f1ea', 'trousers', NAVY, 'shoes', '#22242a', '#26354f', ('badge #70e093',)
    ),
    'white tunic maroon': Outfit(
        'tunic', '#f4f1ea', 'trousers', NAVY, 'shoes', '#22242a', '#7d2440', ('fob watch',)
    ),
    'navy polo': Outfit(
        'polo', '#2b3d63', 'trousers', '#4a4f57', 'shoes', '#2a2522', extras=('lanyard #3c8f8a',)
    ),
    'teal polo': Outfit(
        'polo', '#2f8f86', 'trousers', NAVY, 'trainers', '#e9e7e2', extras=('lanyard #2b3d63',)
    ),
    'workshop apron': Outfit(
        'polo', '#7a86a8', 'trousers', '#33363c', 'shoes', '#2a2522', extras=('apron #56708f',)
    ),
    'mustard cardigan': Outfit('cardigan', '#d39a35', 'trousers', '#38465e', 'shoes', '#5a3a2a', '#f0ebe0'),
    'blue shirt': Outfit('shirt', '#7fa5cf', 'trousers', '#3b3f49', 'shoes', '#2a2522'),
    'plum jumper': Outfit('jumper', '#7c4a74', 'trousers', '#33363c', 'shoes', '#2a2522'),
    'coral blouse': Outfit('jumper', '#d9826e', 'trousers', '#3d4a66', 'shoes', '#5a4636'),
    'check shirt': Outfit('shirt', '#5f8a5c', 'trousers', '#6b5b48', 'socks', '#6f7b86'),
    # Podiatry
    'green tunic': Outfit(
        'tunic', '#1f8a56', 'trousers', NAVY, 'trainers', '#f1efe9', '#145f3a', ('lanyard #ffcd2e',)
    ),
    'green tunic senior': Outfit(
        'tunic', '#1f6f52', 'trousers', NAVY, 'shoes', '#22242a', '#f1efe9', ('fob watch',)
    ),
    'cardigan over tunic': Outfit('cardigan', '#a9718f', 'trousers', NAVY, 'shoes', '#3a302c', '#1f8a56'),
    'student shorts': Outfit(
        'polo', '#f4f1ea', 'shorts', NAVY, 'trainers', '#5b7fc7', extras=('badge #c4b0ff', 'blade left')
    ),
    'rolled trousers': Outfit('jumper', '#5a7fa8', 'rolled trousers', '#4a4f57', 'bare', ''),
    'school hoodie': Outfit('hoodie', '#6a5acd', 'trousers', '#2f3238', 'sock and bare', '#f1efe9'),
    'dad jacket': Outfit('shirt', '#b5583f', 'trousers', '#3f4a5c', 'trainers', '#6c6f75'),
    'running kit': Outfit('long tee', '#e0725c', 'leggings', '#2b2f3a', 'trainers', '#70e093'),
    'physio polo': Outfit('polo', '#f4f1ea', 'trousers', '#26354f', 'trainers', '#3a3d45', '#26354f'),
}
