"""What a person is like: the few words that their body, face, hair and clothes are made from."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Hair:
    """Hair on the head. `style` is one of hair.STYLES; `colour` and `light` (strands that catch light)
    are hex."""

    style: str = 'crop'
    colour: str = '#2a1d17'
    grey: float = 0.0


@dataclass(frozen=True)
class Outfit:
    """Clothes. Colours are hex; `extras` are small things worn, such as 'lanyard #ffcd2e' or 'badge
    #70e093'."""

    top: str
    top_colour: str
    legs: str = 'trousers'
    legs_colour: str = '#26354f'
    shoes: str = 'trainers'
    shoe_colour: str = '#e9e7e2'
    trim: str = ''
    extras: tuple[str, ...] = ()


@dataclass(frozen=True)
class Character:
    """Somebody, in their everyday look at work.

    `female`, `weight` and `muscle` run from 0 to 1 (0.5 is average); `height` is in metres; `ancestry` weighs
    the African, Asian and European face shapes; `features` names shape changes of the face with a signed
    amount ('nose-width2': 0.4); `cover` is what the head wears ('hood', 'cap', 'hijab', 'scarf' or nothing).
    """

    id: str
    age: int
    female: float
    height: float
    skin: str
    ancestry: tuple[float, float, float]
    outfit: str
    weight: float = 0.5
    muscle: float = 0.5
    eyes: str = '#4a2f1c'
    brows: float = 1.0
    hair: Hair = field(default_factory=Hair)
    features: tuple[tuple[str, float], ...] = ()
    cover: str = ''
    cover_colour: str = '#1b7f86'
    lips: str = ''
    smile: float = 0.5
    beard: str = ''
    glasses: str = ''
    freckles: float = 0.0
    extras: tuple[str, ...] = ()
