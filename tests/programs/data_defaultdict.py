"""Dicts that make their items when they are looked up: of numbers, lists, dicts and arrays; counted, with two names."""

import collections
from collections import defaultdict

import numpy as np


def deposit(book, name, amount):
    book[name] += amount


def tally(amounts, x):
    totals = defaultdict(float)
    groups = defaultdict(list)
    table = defaultdict(lambda: defaultdict(float))
    weights = collections.defaultdict(lambda: 1.0)
    fields = defaultdict(lambda: np.zeros(2))
    visits = defaultdict(int)
    total = 0.0
    for i, (name, amount) in enumerate(amounts):
        totals[name] += amount * x
        groups[i % 2].append(amount)
        table[name][i] += amount**2
        weights[name] *= x
        fields[i % 2] += np.array([amount, x])
        visits[name] += 1
        total = total + len(totals) * visits[name] * x * x
    same = totals
    deposit(same, "a", x)
    deposit(totals, "z", total)
    total = total + totals["new"] * x + len(totals) * x
    del same["b"]
    total = total * same.pop("a") + same["b"]
    for k, part in groups.items():
        total = total + sum(part) * (k + 1) * part[-1]
    for name, row in table.items():
        total = total + sum(row.values()) * weights[name]
    return total * weights["none"] + float(fields[0] @ fields[1]) + sum(totals.values()) * len(visits)


example = dict(amounts=[("a", 0.7), ("b", 1.3), ("a", 0.4), ("c", 0.9)], x=1.1)
wrt = ("amounts", "x")
milestone = 3
