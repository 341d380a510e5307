import numpy as np
from autotangent.runtime import tangent

turn_jvp = tangent(turn, "a b", "a float, b float")
mixed_jvp = tangent(mixed, "a b", "a float, b float")
spread_out_jvp = tangent(spread_out, "v rate", "v array(f; n), rate float")
exchanged_jvp = tangent(
    exchanged,
    "u v rate",
    "u array(f; n), v array(f; n), rate float",
)
doubled_jvp = tangent(doubled, "v", "v array(f; n)")


def driven_jvp(x, w, v, *, x_dot, w_dot, v_dot):
    """Value and tangent of driven along (x_dot, w_dot, v_dot)."""
    a_dot, b_dot = w_dot, 0.5 * w_dot
    a, b = w, w * 0.5
    for k in range(2):
        t_1, t_1_dot = turn_jvp(a, b, a_dot=a_dot, b_dot=b_dot)
        a_dot, b_dot = t_1_dot
        a, b = t_1
    c_1, c_1_dot = mixed_jvp(b, b, a_dot=b_dot, b_dot=b_dot)
    c = c_1
    c_dot = c_1_dot
    y = x * w
    y_dot = w * x_dot + w_dot * x
    z = v * c
    z_dot = c * v_dot + c_dot * v
    t_2, t_2_dot = spread_out_jvp(y, a, v_dot=y_dot, rate_dot=a_dot)
    s = np.sum(y**3)
    s_dot = 3 * np.sum(y**2 * y_dot)
    t_3, t_3_dot = exchanged_jvp(y, z, w, u_dot=y_dot, v_dot=z_dot, rate_dot=w_dot)
    t_4, t_4_dot = doubled_jvp(y, v_dot=y_dot)
    t_5 = y * z
    return (
        a * b + c + s + np.sum(t_4) + np.sum(t_5 * z),
        (
            b * a_dot
            + a * b_dot
            + c_dot
            + s_dot
            + np.sum(t_4_dot)
            + np.sum(z * (z * y_dot + y * z_dot) + t_5 * z_dot)
        ),
    )
