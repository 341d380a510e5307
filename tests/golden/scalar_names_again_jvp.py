import math


def chain_jvp(a, b, c, p, *, a_dot, b_dot, c_dot, p_dot):
    """Value and tangent of chain along (a_dot, b_dot, c_dot, p_dot)."""
    s = 1.0
    v = a
    v_dot = a_dot
    s = s + v
    s_dot = v_dot
    v = p[0] * b
    v_dot = b * p_dot[0] + p[0] * b_dot
    s_dot = v * s_dot + s * v_dot
    s = s * v
    v = c
    v_dot = c_dot
    s_dot = v * s_dot + s * v_dot
    s = s * v
    v = math.sin(p[1])
    v_dot = math.cos(p[1]) * p_dot[1]
    s_dot = v * s_dot + s * v_dot
    s = s * v
    return s, s_dot
