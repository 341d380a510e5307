import numpy as np
from autotangent.runtime import add_into, pair, shadowed_pair, shadows, spread_over, zeros

doubled_fwd, doubled_rev = shadowed_pair(doubled, "a", "a list(float), n int")
fourier_fwd, fourier_rev = pair(fourier, "a", "a list(complex)")
merged_fwd, merged_rev = pair(merged, "xs", "xs list(float)")


def primal_grad(x, y):
    """Gradient of primal with respect to (x, y)."""
    ordered_1 = [3 * x, y, x * y + 5, 2.0, 0.1 * x]
    ordered, saved = merged_fwd(ordered_1)
    ordered_bar = shadows(ordered)
    spectrum_1 = [complex(x), complex(y), 1 + 0j, 0.5j]
    spectrum, saved_1 = fourier_fwd(spectrum_1)
    (t_2, t_2_bar), saved_2 = doubled_fwd(ordered, 1, a_bar=ordered_bar)
    (t_3, t_3_bar), saved_3 = doubled_fwd(ordered, 2, a_bar=ordered_bar)
    kept_bar, new_bar = t_2_bar, t_3_bar
    kept, new = t_2, t_3
    kept_1 = kept[0]
    kept[0] = x * y
    powers = []
    for k, z in enumerate(spectrum):
        powers.append(abs(z) ** 2 * (k + 1))
    t_1 = []
    for k, v in enumerate(ordered):
        t_1.append((k + 1) * v)

    # return sum(t_1) + sum(powers) + new[0] * kept[2]
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(1.0, t_1))
    powers_bar = zeros(powers)
    add_into(powers_bar, spread_over(1.0, powers))
    new_bar[0] += kept[2]
    kept_bar[2] += new[0]
    for k in range(len(ordered) - 1, -1, -1):
        v = ordered[k]
        # t_1.append((k + 1) * v)
        t_4_bar = t_1_bar.pop()
        v_bar = (k + 1) * t_4_bar
        ordered_bar[k] += v_bar
    spectrum_bar = zeros(spectrum, complex)
    for k in range(len(spectrum) - 1, -1, -1):
        z = spectrum[k]
        # powers.append(abs(z) ** 2 * (k + 1))
        t_5_bar = powers_bar.pop()
        z_bar = 2 * np.conj(np.sign(z)) * ((k + 1) * abs(z) * t_5_bar)
        spectrum_bar[k] += z_bar
    kept[0] = kept_1
    # kept[0] = x * y
    x_bar = y * kept_bar[0]
    y_bar = x * kept_bar[0]
    kept_bar[0] = 0.0
    # t_3, t_3_bar = doubled(ordered, 2, a_bar=ordered_bar)
    doubled_rev(saved_3)
    # t_2, t_2_bar = doubled(ordered, 1, a_bar=ordered_bar)
    doubled_rev(saved_2)
    # spectrum = fourier([complex(x), complex(y), 1 + 0j, 0.5j])
    spectrum_1_bar = zeros(spectrum_1, complex)
    fourier_rev(saved_1, spectrum_bar, spectrum_1_bar)
    x_bar += spectrum_1_bar[0].real
    y_bar += spectrum_1_bar[1].real
    # ordered = merged([3 * x, y, x * y + 5, 2.0, 0.1 * x])
    ordered_1_bar = zeros(ordered_1)
    merged_rev(saved, ordered_bar, ordered_1_bar)
    y_bar += ordered_1_bar[1] + x * ordered_1_bar[2]
    x_bar += 3 * ordered_1_bar[0] + y * ordered_1_bar[2] + 0.1 * ordered_1_bar[4]
    return x_bar, y_bar
