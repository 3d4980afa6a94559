"""The anaesthetic machine and its monitor."""

from __future__ import annotations

from dataclasses import dataclass

from mathutils import Vector

from .assembly import Assembly
from .castors import castors
from .noted import noted


@dataclass(frozen=True)
class MachineFaces:
    """Corners of the machine's two screens, and where to point at the machine and at its hose outlet."""

    monitor: list[Vector]
    ventilator: list[Vector]
    front: Vector
    outlet: Vector


def anaesthetic_machine(at: tuple[float, float], turn: float) -> MachineFaces:
    """A machine 1.5 m tall with a monitor above; its front faces -y before turning."""
    machine = Assembly((*at, 0), turn)
    machine.box((0, 0, 0.11), (0.74, 0.64, 0.08), 'grey', 0.03)
    machine.box((0, 0, 0.5), (0.68, 0.56, 0.7), 'white', 0.02)
    machine.box((0, -0.06, 0.87), (0.78, 0.7, 0.035), 'light grey', 0.012)
    castors(machine, 0.31, 0.27)
    for i in range(3):
        z = 0.3 + 0.19 * i
        machine.box((0, -0.284, z), (0.62, 0.02, 0.17), 'light grey', 0.01)
        machine.box((0, -0.303, z + 0.05), (0.28, 0.02, 0.02), 'grey', 0.006)
    machine.box((0, 0.14, 1.16), (0.7, 0.3, 0.56), 'white', 0.02)
    machine.box((0, -0.014, 1.16), (0.64, 0.012, 0.48), 'grey', 0.004)
    for i, colour in enumerate(('yellow', 'violet')):
        x = -0.22 + 0.16 * i
        machine.box((x, -0.085, 1.12), (0.125, 0.13, 0.24), 'light grey', 0.015)
        machine.rod((x, -0.085, 1.24), (x, -0.085, 1.29), 0.052, colour)
        machine.box((x, -0.151, 1.15), (0.085, 0.006, 0.045), colour, 0.002)
    for i, colour in enumerate(('white', 'teal', 'dark')):
        x = 0.06 + 0.055 * i
        machine.rod((x, -0.05, 1.02), (x, -0.05, 1.28), 0.013, 'clear', sides=16)
        machine.rod((x, -0.05, 1.08 + 0.05 * i), (x, -0.05, 1.1 + 0.05 * i), 0.009, 'coral', sides=14)
        machine.rod((x, -0.03, 0.965), (x, -0.075, 0.965), 0.019, colour, sides=20)
    ridges = [(0.08 - (0.018 if i % 2 else 0), 0.018 * i) for i in range(11)]
    machine.turned([(0, 0), *ridges, (0, 0.2)], (0.24, -0.26, 0.9), 'dark')
    machine.turned(
        [(0.11, 0), (0.11, 0.2), (0.09, 0.26), (0.03, 0.29), (0, 0.29)], (0.24, -0.26, 0.89), 'clear'
    )
    machine.turned([(0, 0), (0.085, 0), (0.085, 0.22), (0, 0.22)], (-0.42, -0.2, 0.56), 'clear')
    machine.turned([(0, 0), (0.078, 0), (0.078, 0.17), (0, 0.17)], (-0.42, -0.2, 0.57), 'linen')
    machine.box((-0.42, -0.2, 0.83), (0.18, 0.18, 0.06), 'light grey', 0.02)
    # The bag and its hoses
    bag = [
        (0.016, 0.0),
        (0.02, -0.03),
        (0.06, -0.09),
        (0.075, -0.16),
        (0.06, -0.24),
        (0.02, -0.29),
        (0, -0.3),
    ]
    machine.turned(bag, (-0.52, -0.3, 0.95), 'green')
    machine.tube([(-0.42, -0.22, 0.86), (-0.46, -0.28, 0.98), (-0.52, -0.3, 0.94)], 0.014, 'dark')
    syringes = machine.inside((0.02, -0.3, 0.9))
    syringes.box((0, 0, 0), (0.3, 0.16, 0.02), 'teal', 0.008)
    for i, colour in enumerate(('amber', 'coral', 'petrol', 'green')):
        x = -0.1 + 0.06 * i
        syringes.rod((x, -0.06, 0.022), (x, 0.03, 0.022), 0.009, 'clear', sides=14)
        syringes.rod((x, 0.03, 0.022), (x, 0.075, 0.022), 0.006, 'white', sides=12)
        syringes.box((x, -0.02, 0.031), (0.013, 0.045, 0.002), colour, 0)
    for i, shoulder in enumerate(('white', 'dark', 'light grey')):
        x = -0.2 + 0.2 * i
        machine.rod((x, 0.38, 0.12), (x, 0.38, 0.8), 0.055, 'dark')
        machine.turned([(0.055, 0), (0.05, 0.05), (0.025, 0.09), (0, 0.1)], (x, 0.38, 0.8), shoulder)
    machine.rod((-0.08, 0.14, 1.43), (-0.08, 0.14, 1.56), 0.03, 'grey')
    monitor = machine.inside((-0.08, 0.08, 1.75), 0, 3)
    with noted('monitors'):
        monitor.box((0, 0.035, 0), (0.62, 0.07, 0.42), 'dark', 0.015)
        traces = monitor.panel((0, -0.0015, 0.008), 0.57, 0.355, 'screen glass')
    machine.tube([(0.34, 0.1, 1.36), (0.45, 0.02, 1.4), (0.44, -0.08, 1.42)], 0.018, 'grey')
    ventilator = machine.inside((0.42, -0.13, 1.42), -14, 4)
    ventilator.box((0, 0.025, 0), (0.36, 0.05, 0.28), 'dark', 0.012)
    curves = ventilator.panel((0, -0.0015, 0.005), 0.32, 0.235, 'screen glass')
    return MachineFaces(traces, curves, machine.point((0, -0.2, 1.25)), machine.point((-0.34, -0.36, 0.9)))


def breathing_hoses(outlet: Vector, to: Vector, lie: float) -> None:
    """Two corrugated hoses from the machine's outlet, sagging to `lie` metres, to the mask or tube."""
    room = Assembly()
    for i in (0, 1):
        shift = Vector((0.05 * i, -0.04 * i, 0.02 * i))
        first = outlet.lerp(to, 0.3) + shift
        second = outlet.lerp(to, 0.7) + shift
        first.z = lie
        second.z = max(lie, to.z - 0.05)
        room.tube([outlet + shift * 0.6, first, second, to], 0.013, 'hose')


def self_inflating_bag(at: tuple[float, float, float], turn: float) -> None:
    """A self-inflating bag with its mask, hung on a wall hook."""
    bag = Assembly(at, turn)
    bag.rod((0, 0, 0.12), (0, -0.07, 0.12), 0.008, 'chrome')
    body = [(0.015, 0.1), (0.03, 0.09), (0.06, 0.05), (0.066, 0), (0.06, -0.05), (0.03, -0.1), (0.018, -0.11)]
    bag.turned(body, (0, -0.075, 0), 'tubing')
    bag.rod((0, -0.075, -0.11), (0, -0.075, -0.16), 0.022, 'white')
    bag.turned([(0.02, 0), (0.035, -0.02), (0.055, -0.045), (0.05, -0.055)], (0, -0.075, -0.16), 'clear')
