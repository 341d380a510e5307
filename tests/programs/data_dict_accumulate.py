"""A local dictionary that collects sums by key."""
import math


def by_species(masses, charge):
    totals = {"light": 0.0, "heavy": 0.0}
    for k, m in enumerate(masses):
        key = "light" if k % 2 else "heavy"
        totals[key] += m * m
        totals[key] *= charge
    totals["ratio"] = totals["light"] / totals["heavy"]
    return math.log(totals["light"]) + totals["ratio"] ** 2


example = dict(masses=(5,), charge=1.2)
wrt = ("masses", "charge")
milestone = 3
