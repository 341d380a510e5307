"""A dataclass of parameters with an integer and a string that are inactive."""
from dataclasses import dataclass

import numpy as np


@dataclass
class Well:
    depth: float
    width: float
    centre: np.ndarray
    order: int = 2
    label: str = "trap"


def potential(well, x):
    d = (x - well.centre) / well.width
    return -well.depth * np.exp(-np.sum(d**2)) + well.depth**well.order


def make(rng):
    return dict(well=Well(1.4, 0.9, rng.normal(size=2)), x=rng.normal(size=2))


wrt = ("well", "x")
milestone = 3
