import numpy as np
from autotangent.runtime import unbroadcast


def averaged_grad(x, gain):
    """Gradient of averaged with respect to (x, gain)."""
    smooth = 0.0
    energy = 0
    energys = []
    smooths = []
    smooths_ = []
    smooth_1s = []
    smooth_2s = []
    energys_ = []
    energy_1s = []
    energy_2s = []
    for k in range(4):
        smooths.append(smooth)
        smooth = smooth * gain
        smooths_.append(smooth)
        smooth_2 = k * x
        smooth_2s.append(smooth_2)
        smooth_1 = np.cos(smooth_2)
        smooth_1s.append(smooth_1)
        smooth = smooth + x * smooth_1
        energys.append(energy)
        energy = energy + smooth**2
        energys_.append(energy)
        energy_2 = 1 + smooth
        energy_2s.append(energy_2)
        energy_1 = energy[...].copy()
        energy_1s.append(energy_1)
        energy[...] = energy * energy_2
    offset = gain
    offset -= x
    offset_1 = offset[...].copy()
    offset *= smooth

    # return np.sum(energy) + np.sum(offset**2)
    energy_bar = np.ones_like(energy)
    offset_bar = 2 * offset
    offset[...] = offset_1
    # offset *= smooth
    smooth_bar = unbroadcast(offset * offset_bar, smooth)
    offset_bar *= smooth
    # offset -= x
    x_bar = -offset_bar
    offset_bar = np.sum(offset_bar)
    # offset = gain
    gain_bar = offset_bar
    for k in range(3, -1, -1):
        energy_2 = energy_2s.pop()
        energy_1 = energy_1s.pop()
        energy_3 = energys_.pop()
        energy_3[...] = energy_1
        # energy *= 1 + smooth
        energy_bar = energy_bar.copy()
        smooth_bar = smooth_bar + energy_3 * energy_bar
        energy_bar *= energy_2
        energy = energys.pop()
        # energy += smooth**2
        smooth_bar += 2 * smooth * energy_bar
        energy_bar = unbroadcast(energy_bar, energy)
        smooth_1 = smooth_1s.pop()
        smooth_2 = smooth_2s.pop()
        smooth_3 = smooths_.pop()
        # smooth += x * np.cos(k * x)
        x_bar += (smooth_1 - k * x * np.sin(smooth_2)) * smooth_bar
        smooth_bar = unbroadcast(smooth_bar, smooth_3)
        smooth = smooths.pop()
        # smooth *= gain
        gain_bar += unbroadcast(smooth * smooth_bar, gain)
        smooth_bar = gain * smooth_bar
    return x_bar, gain_bar
