import numpy as np


def fir_jvp(signal, taps, *, signal_dot, taps_dot):
    """Value and tangent of fir along (signal_dot, taps_dot)."""
    out = np.zeros(len(signal))
    out_dot = np.zeros_like(out)
    for n in range(len(signal)):
        acc = 0.0
        acc_dot = 0.0
        for k in range(min(n + 1, len(taps))):
            acc += taps[k] * signal[n - k]
            acc_dot = (
                acc_dot + signal[n - k] * taps_dot[k] + taps[k] * signal_dot[n - k]
            )
        out_1 = np.tanh(acc)
        out_dot[n] = (1 - out_1**2) * acc_dot
        out[n] = out_1
    return out @ signal, out_dot @ signal + out @ signal_dot
