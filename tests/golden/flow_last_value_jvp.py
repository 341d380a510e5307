import numpy as np


def last_seen_jvp(samples, scale, *, samples_dot, scale_dot):
    """Value and tangent of last_seen along (samples_dot, scale_dot)."""
    latest = scale
    latest_dot = scale_dot
    peak = scale * samples[0]
    peak_dot = samples[0] * scale_dot + scale * samples_dot[0]
    for v, v_dot in zip(samples, samples_dot):
        latest = v * v * scale
        latest_dot = v * (2 * scale * v_dot + v * scale_dot)
        if v > 0.5:
            peak_1 = np.sin(v)
            peak = peak_1 * scale
            peak_dot = scale * np.cos(v) * v_dot + peak_1 * scale_dot
    return latest * scale + peak, scale * latest_dot + latest * scale_dot + peak_dot
