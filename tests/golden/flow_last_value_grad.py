import numpy as np


def last_seen_grad(samples, scale):
    """Gradient of last_seen with respect to (samples, scale)."""
    latest = scale
    for v in samples:
        latest = v * v * scale

    # return latest * scale + peak
    latest_bar = scale
    scale_bar = latest
    peak_bar = 1.0
    samples_bar = np.zeros_like(samples)
    for i in range(len(samples) - 1, -1, -1):
        v = samples[i]
        v_bar = 0.0
        if v > 0.5:
            # peak = np.sin(v) * scale
            v_bar += scale * np.cos(v) * peak_bar
            scale_bar += np.sin(v) * peak_bar
            peak_bar = 0.0
        # latest = v * v * scale
        v_bar += 2 * v * scale * latest_bar
        scale_bar += v * v * latest_bar
        samples_bar[i] += v_bar
        latest_bar = 0.0
    # peak = scale * samples[0]
    scale_bar += samples[0] * peak_bar
    samples_bar[0] += scale * peak_bar
    # latest = scale
    scale_bar += latest_bar
    return samples_bar, scale_bar
