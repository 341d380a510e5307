"""A zip ends with its shortest sequence; an enumerate in it counts from where it is told."""


def paired(x, w, gain):
    total = gain
    for a, b in zip(x, w):
        total = total * a + b
    for k, (a, b) in enumerate(zip(w, x[1:]), 2):
        total = total + k * a * b * total
    return total


example = dict(x=(3,), w=(5,), gain=0.4)
wrt = ("x", "w", "gain")
milestone = 3
