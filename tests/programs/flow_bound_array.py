"""An array that a loop makes in its first iteration, and changes in the later ones, by a new value and in place."""
import numpy as np


def chain(x, w):
    for i in range(len(x)):
        if i == 0:
            memory = np.array([x[0] * w, w])
            kept = memory * x[0]
        elif i % 2 == 0:
            memory = memory * x[i]
            kept[0] += x[i] * w
        else:
            kept = kept + memory
    return memory[0] * memory[1] + np.sum(kept**2)


example = dict(x=(4,), w=0.7)
wrt = ("x", "w")
milestone = 3
