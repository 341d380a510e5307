import numpy as np
from autotangent.runtime import count, pair, spread, unbroadcast

damp_fwd, damp_rev = pair(damp, "s g", "s array(f; ...), g float")
norm_fwd, norm_rev = pair(norm, "s g", "s array(f; ...), g float")


def filtered_grad(x, gain):
    """Gradient of filtered with respect to (x, gain)."""
    smooth = 0.0
    total = 0.0
    smooths = []
    zs = []
    ys = []
    smooth_1s = []
    smooth_2s = []
    ws = []
    for k in range(3):
        z = smooth * 2 + gain
        zs.append(z)
        total += np.sum(z * gain) + np.sum(smooth * gain)
        y = smooth * gain
        ys.append(y)
        smooths.append(smooth)
        smooth_2 = k * x
        smooth_2s.append(smooth_2)
        smooth_1 = np.cos(smooth_2)
        smooth_1s.append(smooth_1)
        smooth = y + x * smooth_1
        total += np.sum(y * gain)
        if k > 0:
            w = smooth * gain
            ws.append(w)
            total += np.sum(w * w)
    other = 0.0
    others = []
    saveds = []
    total_1s = []
    total_2s = []
    saved_1s = []
    others_ = []
    for k in range(3):
        total_3, saved = norm_fwd(other, gain)
        saveds.append(saved)
        total_2 = other * gain
        total_2s.append(total_2)
        total_1 = other + gain
        total_1s.append(total_1)
        total += total_3 + np.mean(total_2) + np.sum(total_1)
        others.append(other)
        other, saved_1 = damp_fwd(other, gain)
        saved_1s.append(saved_1)
        others_.append(other)
        other_1 = x * k
        other = other + other_1

    # return np.sum(smooth) * total + np.sum(other)
    smooth_bar = np.full_like(smooth, total)
    total_bar = np.sum(smooth)
    other_bar = spread(1.0, other, None, False)
    x_bar = np.zeros_like(x)
    gain_bar = 0.0
    for k in range(2, -1, -1):
        other_2 = others_.pop()
        # other = other + x * k
        x_bar += k * unbroadcast(other_bar, other_1)
        other_bar = unbroadcast(other_bar, other_2)
        saved_1 = saved_1s.pop()
        other = others.pop()
        # other = damp(other, gain)
        other_3_bar = other_bar
        other_bar = np.zeros_like(other)
        gain_bar += damp_rev(saved_1, other_3_bar, other_bar)
        total_1 = total_1s.pop()
        total_2 = total_2s.pop()
        saved = saveds.pop()
        # total += norm(other, gain) + np.mean(other * gain) + np.sum(other + gain)
        total_2_bar = spread(total_bar, total_2, None, False) / count(total_2)
        total_1_bar = spread(total_bar, total_1, None, False).copy()
        other_bar = other_bar + (gain * total_2_bar + total_1_bar)
        gain_bar += (
            norm_rev(saved, total_bar, other_bar)
            + unbroadcast(other * total_2_bar, gain)
            + unbroadcast(total_1_bar, gain)
        )
    for k in range(2, -1, -1):
        if k > 0:
            w = ws.pop()
            # total += np.sum(w * w)
            w_bar = 2 * total_bar * w
            # w = smooth * gain
            smooth_bar += gain * w_bar
            gain_bar += smooth @ w_bar
        y = ys.pop()
        # total += np.sum(y * gain)
        y_bar = np.full_like(y, gain * total_bar)
        gain_bar += unbroadcast(total_bar * y, gain)
        smooth_1 = smooth_1s.pop()
        smooth_2 = smooth_2s.pop()
        # smooth = y + x * np.cos(k * x)
        y_bar += unbroadcast(smooth_bar, y)
        x_bar += (smooth_1 - k * x * np.sin(smooth_2)) * smooth_bar
        smooth = smooths.pop()
        # y = smooth * gain
        smooth_bar = gain * y_bar
        gain_bar += unbroadcast(smooth * y_bar, gain)
        z = zs.pop()
        # total += np.sum(z * gain) + np.sum(smooth * gain)
        z_bar = np.full_like(z, gain * total_bar)
        smooth_bar += gain * total_bar
        gain_bar += (
            unbroadcast(total_bar * z, gain) + unbroadcast(total_bar * smooth, gain)
        )
        # z = smooth * 2 + gain
        smooth_bar += 2 * z_bar
        gain_bar += unbroadcast(z_bar, gain)
    return x_bar, gain_bar
