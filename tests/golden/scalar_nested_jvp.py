import math

from autotangent.runtime import quotient


def transmission_jvp(k, width, depth, *, k_dot, width_dot, depth_dot):
    """Value and tangent of transmission along (k_dot, width_dot, depth_dot)."""
    t_1 = math.sqrt(k + depth)
    t_2 = math.tanh(k)
    t_3 = 1 + k * t_2
    t_4 = math.log(t_3)
    t_5 = math.exp(-math.cos(width * t_4))
    t_6 = math.sin(t_1 * t_5)
    t_7 = math.exp(k)
    t_8 = math.exp(k)
    t_9 = math.sqrt(t_7 * (t_8 + depth))
    t_10 = (depth * t_6) ** 2 / (4 * t_9)
    t_11 = 1.0 + t_10
    t_12 = 1.0 / t_11
    return (
        t_12,
        (
            t_12
            * (t_10 * (quotient(t_7 * (t_8 + depth) * k_dot, t_9) + quotient(t_7 * t_8 * k_dot, t_9) + quotient(t_7 * depth_dot, t_9)) / 2 - depth * t_6 * (t_6 * depth_dot / 2 + depth * t_5 * math.cos(t_1 * t_5) * (quotient(k_dot, t_1) / 4 + quotient(depth_dot, t_1) / 4 + t_1 * math.sin(width * t_4) * (t_4 * width_dot + width * (t_2 + k * (1 - t_2**2)) * k_dot / t_3) / 2)))
            / (t_9 * t_11)
        ),
    )
