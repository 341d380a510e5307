import math

from autotangent.runtime import quotient


def transmission_grad(k, width, depth):
    """Gradient of transmission with respect to (k, width, depth)."""
    # return 1.0 / ( 1.0 + (depth * math.sin(math.sqrt(k + depth) * math.exp(-math.c ...
    t_4 = math.sqrt(k + depth)
    t_10 = math.tanh(k)
    t_8 = math.log(1 + k * t_10)
    t_5 = math.exp(-math.cos(width * t_8))
    t_1 = math.sin(t_4 * t_5)
    t_14 = math.exp(k)
    t_13 = math.exp(k)
    t_2 = math.sqrt(t_14 * (t_13 + depth))
    t_3_bar = (
        -1
        / ((1.0 + (depth * t_1) ** 2 / (4 * t_2)) * (1.0 + (depth * t_1) ** 2 / (4 * t_2)))
    )
    t_6_bar = depth * t_1 * depth * math.cos(t_4 * t_5) * t_3_bar / (2 * t_2)
    t_7_bar = quotient(t_5 * t_6_bar, t_4) / 2
    t_9_bar = t_5 * t_4 * math.sin(width * t_8) * t_6_bar
    width_bar = t_8 * t_9_bar
    t_11_bar = width * t_9_bar / (1 + k * t_10)
    t_12_bar = -quotient((depth * t_1) ** 2 * t_3_bar / (t_2 * t_2), t_2) / 8
    k_bar = (
        t_7_bar
        + (t_10 + k * (1 - t_10**2)) * t_11_bar
        + (t_14 * (t_13 + depth) + t_13 * t_14) * t_12_bar
    )
    depth_bar = t_1 * t_1 * depth * t_3_bar / (2 * t_2) + t_7_bar + t_14 * t_12_bar
    return k_bar, width_bar, depth_bar
