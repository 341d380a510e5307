import numpy as np
from autotangent.runtime import tangent

merged_jvp = tangent(merged, "xs", "xs list(float)")
fourier_jvp = tangent(fourier, "a", "a list(complex)")
doubled_jvp = tangent(doubled, "a", "a list(float), n int")


def primal_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of primal along (x_dot, y_dot)."""
    ordered_1, ordered_1_dot = merged_jvp(
        [3 * x, y, x * y + 5, 2.0, 0.1 * x],
        xs_dot=[3 * x_dot, y_dot, y * x_dot + x * y_dot, 0.0, 0.1 * x_dot],
    )
    ordered = ordered_1
    ordered_dot = ordered_1_dot
    spectrum_1, spectrum_1_dot = fourier_jvp(
        [complex(x), complex(y), 1 + 0j, 0.5j],
        a_dot=[complex(x_dot), complex(y_dot), 0j, 0j],
    )
    spectrum = spectrum_1
    spectrum_dot = spectrum_1_dot
    t_2, t_2_dot = doubled_jvp(ordered, 1, a_dot=ordered_dot)
    t_3, t_3_dot = doubled_jvp(ordered, 2, a_dot=ordered_dot)
    kept_dot, new_dot = t_2_dot, t_3_dot
    kept, new = t_2, t_3
    kept_dot[0] = y * x_dot + x * y_dot
    kept[0] = x * y
    powers = []
    powers_dot = []
    for k, (z, z_dot) in enumerate(zip(spectrum, spectrum_dot)):
        t_4 = abs(z)
        powers_dot.append(2 * t_4 * (k + 1) * np.real(np.conj(np.sign(z)) * z_dot))
        powers.append(t_4**2 * (k + 1))
    t_1 = []
    t_1_dot = []
    for k, (v, v_dot) in enumerate(zip(ordered, ordered_dot)):
        t_1_dot.append((k + 1) * v_dot)
        t_1.append((k + 1) * v)
    return (
        sum(t_1) + sum(powers) + new[0] * kept[2],
        sum(t_1_dot) + sum(powers_dot) + kept[2] * new_dot[0] + new[0] * kept_dot[2],
    )
