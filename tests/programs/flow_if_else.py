"""if/elif/else with different formulas in the branches: drag regimes by Reynolds number."""
import math


def drag_coefficient(speed, diameter):
    reynolds = speed * diameter / 0.15
    if reynolds < 1:
        c = 24 / reynolds
    elif reynolds < 1000:
        c = 24 / reynolds * (1 + 0.15 * math.pow(reynolds, 0.687))
    else:
        c = 0.44
    return c * speed**2 * diameter


example = dict(speed=2.3, diameter=0.7)
also = (dict(speed=0.2, diameter=0.3), dict(speed=40.0, diameter=5.0))
wrt = ("speed", "diameter")
milestone = 3
