import numpy as np
from autotangent.runtime import inner, tangent

both = inner(f, "both")
deposit_jvp = tangent(
    deposit,
    "field grid q",
    "field array(f; n), grid array(f; n), q array(f; n)",
)
spread_jvp = tangent(
    spread,
    "field grid q",
    "field array(f; n), grid array(f; n), q array(f; n)",
)
both_jvp = tangent(both, "u a q", "u array(f; n), a array(f; n), q float")


def f_jvp(x, *, x_dot):
    """Value and tangent of f along x_dot."""
    w = np.ones(2)
    w_dot = np.zeros_like(w)
    t_2, t_2_dot = deposit_jvp(w, w, x, field_dot=w_dot, grid_dot=w_dot, q_dot=x_dot)
    v = np.ones(2)
    v_dot = np.zeros_like(v)
    t_1_1, t_1_1_dot = spread_jvp(
        v[::-1], v, x, field_dot=v_dot[::-1], grid_dot=v_dot, q_dot=x_dot
    )
    t_1 = t_1_1
    t_1_dot = t_1_1_dot
    s_1, s_1_dot = spread_jvp(v, v, x, field_dot=v_dot, grid_dot=v_dot, q_dot=x_dot)
    s = t_1 * s_1
    s_dot = s_1 * t_1_dot + t_1 * s_1_dot
    u = np.ones(2)
    u_dot = np.zeros_like(u)
    t_3 = np.sum(w**2)
    t_4, t_4_dot = both_jvp(u, u, x[0], u_dot=u_dot, a_dot=u_dot, q_dot=x_dot[0])
    return (
        t_3 * s + t_4 * x[1],
        2 * s * np.sum(w * w_dot) + t_3 * s_dot + x[1] * t_4_dot + t_4 * x_dot[1],
    )
