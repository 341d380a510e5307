"""A causal filter by two loops with the lag taken from the counters."""
import numpy as np


def fir(signal, taps):
    out = np.zeros(len(signal))
    for n in range(len(signal)):
        acc = 0.0
        for k in range(min(n + 1, len(taps))):
            acc += taps[k] * signal[n - k]
        out[n] = np.tanh(acc)
    return out @ signal


example = dict(signal=(7,), taps=(3,))
wrt = ("signal", "taps")
milestone = 3
