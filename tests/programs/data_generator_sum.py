"""sum, max, min over generators, and builtin sum over an array."""
import math


def spectrum(amplitudes, decay):
    power = sum(a**2 * math.exp(-decay * k) for k, a in enumerate(amplitudes))
    top = max(abs(a) for a in amplitudes)
    return power + top * sum(amplitudes) + min(amplitudes[0], decay) + max(decay, 0.1, top)


example = dict(amplitudes=(5,), decay=0.4)
wrt = ("amplitudes", "decay")
milestone = 3
