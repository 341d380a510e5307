import math

from autotangent.runtime import quotient


def transmission_jvp(k, width, depth, *, k_dot, width_dot, depth_dot):
    """Value and tangent of transmission along (k_dot, width_dot, depth_dot)."""
    t_1 = math.sqrt(k + depth)
    t_2 = math.tanh(k)
    t_3 = math.log(1 + k * t_2)
    t_4 = math.exp(-math.cos(width * t_3))
    t_5 = math.sin(t_1 * t_4)
    t_6 = math.exp(k)
    t_7 = math.exp(k)
    t_8 = math.sqrt(t_6 * (t_7 + depth))
    return (
        1.0 / (1.0 + (depth * t_5) ** 2 / (4 * t_8)),
        (
            (0.125 * (depth * t_5) ** 2 * (quotient(t_6 * (t_7 + depth) * k_dot, t_8) + quotient(t_6 * t_7 * k_dot, t_8) + quotient(t_6 * depth_dot, t_8)) / t_8 - t_5 * depth * (0.5 * t_5 * depth_dot + depth * t_4 * math.cos(t_1 * t_4) * (0.25 * quotient(k_dot, t_1) + 0.25 * quotient(depth_dot, t_1) + 0.5 * t_1 * math.sin(width * t_3) * (t_3 * width_dot + (width * t_2 / (1 + k * t_2) + width * k * (1 - t_2**2) / (1 + k * t_2)) * k_dot))))
            / (t_8 * (1.0 + (depth * t_5) ** 2 / (4 * t_8)) * (1.0 + (depth * t_5) ** 2 / (4 * t_8)))
        ),
    )
