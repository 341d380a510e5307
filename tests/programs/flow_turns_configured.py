"""Layers described by a list of settings: dicts given with ** or looked into, tuples, functions, None, arrays."""
import numpy as np


def layer(x, *, w, b=0.0, act=np.tanh, **more):
    return act(w * x + b) * more.get("gain", 1.0)


def network(x, w, b):
    settings = [{"w": w, "b": b}, {"w": w * 2, "gain": 1.5, "act": np.sin}, {"w": b}]
    for s in settings:
        x = layer(x, **s)
    parts = [{"scale": w, "act": np.tanh}, {"shift": b}, {"act": np.cos}]
    for part in parts:
        if "scale" in part:
            x = part["scale"] * x
        if "shift" in part:
            x = x + part["shift"]
        if "act" in part:
            x = part["act"](x)
    steps = [np.sin, ("scale", w), None, np.ones(3)]
    for step in steps:
        if step is None:
            continue
        if isinstance(step, tuple):
            x = x * step[1]
        elif isinstance(step, np.ndarray):
            x = x + step
        else:
            x = step(x)
    return np.sum(x) * len(steps)


primal = network
example = dict(x=(3,), w=0.7, b=0.2)
wrt = ("x", "w", "b")
milestone = 3
