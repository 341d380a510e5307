import math

from autotangent.runtime import zeros


def chain_grad(a, b, c, p):
    """Gradient of chain with respect to (a, b, c, p)."""
    v = math.sin(p[1])

    # return s
    s_bar = 1.0
    # s = s * v
    s = 1.0
    v_1 = a
    s_1 = s + v_1
    v_2 = p[0] * b
    s_2 = s_1 * v_2
    v_3 = c
    s_3 = s_2 * v_3
    v_bar = s_3 * s_bar
    s_bar = v * s_bar
    # v = math.sin(p[1])
    p_bar = zeros(p)
    p_bar[1] += math.cos(p[1]) * v_bar
    # s = s * v
    v_bar = s_2 * s_bar
    s_bar = v_3 * s_bar
    # v = c
    c_bar = v_bar
    # s = s * v
    v_bar = s_1 * s_bar
    s_bar = v_2 * s_bar
    # v = p[0] * b
    p_bar[0] += b * v_bar
    b_bar = p[0] * v_bar
    # s = s + v
    v_bar = s_bar
    # v = a
    a_bar = v_bar
    return a_bar, b_bar, c_bar, p_bar
