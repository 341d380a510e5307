import numpy as np


def fir_grad(signal, taps):
    """Gradient of fir with respect to (signal, taps)."""
    out = np.zeros(len(signal))
    for n in range(len(signal)):
        acc = 0.0
        for k in range(min(n + 1, len(taps))):
            acc += taps[k] * signal[n - k]
        out[n] = np.tanh(acc)

    # return out @ signal
    out_bar = signal
    signal_bar = out.copy()
    taps_bar = np.zeros_like(taps)
    out_bar = out_bar.copy()
    for n in range(len(signal) - 1, -1, -1):
        # out[n] = np.tanh(acc)
        acc_bar = (1 - out[n] ** 2) * out_bar[n]
        for k in range(min(n + 1, len(taps)) - 1, -1, -1):
            # acc += taps[k] * signal[n - k]
            taps_bar[k] += signal[n - k] * acc_bar
            signal_bar[n - k] += taps[k] * acc_bar
    return signal_bar, taps_bar
