import numpy as np
from autotangent.runtime import shadowed_pair, unsorted_like, untake

damped_fwd, damped_rev = shadowed_pair(damped, "a b", "a array(f; n), b array(f; n)")


def mixed_grad(x, c):
    """Gradient of mixed with respect to (x, c)."""
    waves = x * c
    turned = waves[::-1] * 1.0
    turned_bar = np.zeros_like(turned)
    t_1 = np.resize(c, 3)
    t_1_bar = np.zeros_like(t_1)
    turned_1 = turned.copy()
    (first, first_bar), saved = damped_fwd(turned, t_1, a_bar=turned_bar, b_bar=t_1_bar)
    shifted = 1.0 * waves[:]
    shifted_bar = np.zeros_like(shifted)
    t_2 = np.add(c, x)
    t_2_bar = np.zeros_like(t_2)
    shifted_1 = shifted.copy()
    _, saved_1 = damped_fwd(shifted, t_2, a_bar=shifted_bar, b_bar=t_2_bar)
    ordered = waves.T + 0.0
    ordered_bar = np.zeros_like(ordered)
    t_3 = np.sort(x)
    t_3_bar = np.zeros_like(t_3)
    ordered_1 = ordered.copy()
    (last, last_bar), saved_2 = damped_fwd(
        ordered, t_3, a_bar=ordered_bar, b_bar=t_3_bar
    )

    # return np.sum(waves * first) + np.sum(waves * shifted) + np.sum(waves * last)
    first_bar += waves
    shifted_bar += waves
    waves_bar = first + shifted + last
    last_bar += waves
    # last = damped(ordered, np.sort(x))
    damped_rev(saved_2)
    ordered[...] = ordered_1
    # t_3 = np.sort(x)
    x_bar = unsorted_like(t_3_bar, x, -1)
    # ordered = waves.T + 0.0
    waves_bar += ordered_bar.T
    # damped(shifted, np.add(c, x))
    damped_rev(saved_1)
    shifted[...] = shifted_1
    # t_2 = np.add(c, x)
    c_bar = t_2_bar
    x_bar = x_bar + t_2_bar
    # shifted = 1.0 * waves[:]
    waves_bar[:] += shifted_bar
    # first = damped(turned, np.resize(c, 3))
    damped_rev(saved)
    turned[...] = turned_1
    # t_1 = np.resize(c, 3)
    c_bar = c_bar + untake(t_1_bar, c, np.resize(np.arange(np.size(c)), 3))
    # turned = waves[::-1] * 1.0
    waves_bar[::-1] += turned_bar
    # waves = x * c
    x_bar += c * waves_bar
    c_bar += x * waves_bar
    return x_bar, c_bar
