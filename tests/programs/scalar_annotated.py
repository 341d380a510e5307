"""Annotated parameters, an annotated result, an annotated assignment, a docstring and comments."""
import math


def growth(mass: float, rate: float, capacity: float) -> float:
    """Gompertz growth.

    Returns the rate of change of the mass.
    """
    # the logarithm makes it slower than logistic growth near capacity
    pressure: float = math.log(capacity / mass)  # always positive
    return rate * mass * pressure


example = dict(mass=2.0, rate=0.3, capacity=9.0)
wrt = ("mass", "rate", "capacity")
milestone = 1
