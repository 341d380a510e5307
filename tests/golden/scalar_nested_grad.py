import math

from autotangent.runtime import quotient


def transmission_grad(k, width, depth):
    """Gradient of transmission with respect to (k, width, depth)."""
    # return 1.0 / ( 1.0 + (depth * math.sin(math.sqrt(k + depth) * math.exp(-math.c ...
    t_1 = math.sqrt(k + depth)
    t_2 = math.tanh(k)
    t_3 = math.log(1 + k * t_2)
    t_4 = math.exp(-math.cos(width * t_3))
    t_5 = math.sin(t_1 * t_4)
    t_6 = math.exp(k)
    t_7 = math.exp(k)
    t_8 = math.sqrt(t_6 * (t_7 + depth))
    t_9_bar = (
        -1
        / ((1.0 + (depth * t_5) ** 2 / (4 * t_8)) * (1.0 + (depth * t_5) ** 2 / (4 * t_8)))
    )
    t_10_bar = depth * depth * t_5 * math.cos(t_1 * t_4) * t_9_bar / (2 * t_8)
    t_11_bar = quotient(t_4 * t_10_bar, t_1) / 2
    t_12_bar = t_4 * t_1 * math.sin(width * t_3) * t_10_bar
    width_bar = t_3 * t_12_bar
    t_13_bar = width * t_12_bar / (1 + k * t_2)
    t_14_bar = -quotient((depth * t_5) ** 2 * t_9_bar / (t_8 * t_8), t_8) / 8
    k_bar = (
        t_11_bar
        + (t_2 + k * (1 - t_2**2)) * t_13_bar
        + (t_6 * (t_7 + depth) + t_7 * t_6) * t_14_bar
    )
    depth_bar = t_5 * depth * t_5 * t_9_bar / (2 * t_8) + t_11_bar + t_6 * t_14_bar
    return k_bar, width_bar, depth_bar
