import numpy as np
from autotangent.runtime import tangent

mix_jvp = tangent(mix, "arrays by", "arrays tuple(array(f; n), array(f; n)), by float")
largest_jvp = tangent(largest, "arrays", "arrays tuple(array(f; n), array(f; n))")
kept_jvp = tangent(kept, "arrays", "arrays tuple(array(f; n), array(f; n))")


def mixed_jvp(u, v, *, u_dot, v_dot):
    """Value and tangent of mixed along (u_dot, v_dot)."""
    a_dot, b_dot = 2 * u_dot, v_dot.copy()
    a, b = u * 2.0, v + 1.0
    scale = np.array([1.0, 2.0])
    first = u[0] * scale[1]
    first_dot = scale[1] * u_dot[0]
    fill(*(scale,))
    t_1, t_1_dot = mix_jvp(a, b, by=v[0], arrays_dot=(a_dot, b_dot), by_dot=v_dot[0])
    top_1, top_1_dot = largest_jvp(a, b, arrays_dot=(a_dot, b_dot))
    top = top_1
    top_dot = top_1_dot
    top_dot[0] = b[0] * top_dot[1] + top[1] * b_dot[0]
    top[0] = top[1] * b[0]
    pair_1, pair_1_dot = kept_jvp(b, a, arrays_dot=(b_dot, a_dot))
    pair = pair_1
    pair_dot = pair_1_dot
    pair_dot[0][1] = pair_dot[1][2]
    pair[0][1] = pair[1][2]
    return (
        np.sum(a * b) * scale[0] + first,
        scale[0] * np.sum(b * a_dot + a * b_dot) + first_dot,
    )
