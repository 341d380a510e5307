"""Trees of parameters, dicts and lists in each other: walked by recursion and isinstance, mapped, and run over."""
import numpy as np


def total(tree):
    if isinstance(tree, dict):
        return sum(total(v) for v in tree.values())
    if isinstance(tree, (list, tuple)):
        return sum(total(v) for v in tree)
    return np.sum(tree**2)


def mapped(f, tree):
    if isinstance(tree, dict):
        return {k: mapped(f, v) for k, v in tree.items()}
    if isinstance(tree, list):
        return [mapped(f, v) for v in tree]
    return f(tree)


def leaves(tree):
    found = []
    for v in tree.values():
        if isinstance(v, dict):
            found.extend(leaves(v))
        elif isinstance(v, list):
            found += v
    return found


def penalty(p, s):
    q = mapped(lambda a: a * s, p)
    value = total(q) + np.sum(np.concatenate(leaves(p)) * s)
    for name, part in p.items():
        if name == "scale":
            continue
        if isinstance(part, dict):
            for k, (inner, held) in enumerate(part.items()):
                if isinstance(held, list):
                    value += (k + 1) * held[0][0] * len(inner)
                else:
                    value += np.sum(held**3)
        else:
            value += np.prod(part)
    return value * q["deep"]["rest"][1][0]


primal = penalty
example = dict(
    p={
        "w": np.array([0.3, 0.4]),
        "deep": {"c": np.array([1.2, 0.5]), "rest": [np.array([0.7, 1.1, 0.2]), np.array([0.6, 0.9])]},
        "scale": 1.5,
    },
    s=0.7,
)
wrt = ("p", "s")
milestone = 3
