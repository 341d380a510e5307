import numpy as np
from autotangent.runtime import constructor, own, sorted_like, tangent

new_Flow = constructor(Flow)
clip_jvp = tangent(clip, "w low", "w array(f; ?), low float")
limited_jvp = tangent(
    Flow.limited,
    "self top",
    "self tests.programs.store_library_calls:Flow{u: array(f; n)}, top float",
)
new_Flow_jvp = tangent(new_Flow, "u", "u array(f; n)")


def primal_jvp(x, a, *, x_dot, a_dot):
    """Value and tangent of primal along (x_dot, a_dot)."""
    a = own(a)
    a_dot = a_dot.copy()
    b = a * x
    b_dot = x * a_dot + x_dot * a
    a_dot[...] = np.where(KEPT, b_dot, a_dot)
    a[...] = np.where(KEPT, b, a)
    t_6, t_6_dot = clip_jvp(b[1:], 0.2 * x, w_dot=b_dot[1:], low_dot=0.2 * x_dot)
    b_dot[HALF] = a_dot[HALF]
    b[HALF] = a[HALF]
    t_1 = [x, x * x, -x]
    t_1_dot = [x_dot, 2 * x * x_dot, -x_dot]
    a_1 = np.flatnonzero(HALF) % np.size(t_1)
    a_dot[HALF] = np.ravel(t_1_dot)[a_1]
    a[HALF] = np.ravel(t_1)[a_1]
    t_2 = [x, 2 * x]
    t_2_dot = [x_dot, 2 * x_dot]
    a_2 = np.arange(np.count_nonzero(KEPT)) % np.size(t_2)
    a_dot[KEPT] = np.ravel(t_2_dot)[a_2]
    a[KEPT] = np.ravel(t_2)[a_2]
    t_3 = [0, 3, 0]
    t_4 = [x, x ** 3, -x]
    t_4_dot = [x_dot, 3 * x**2 * x_dot, -x_dot]
    b_1 = np.arange(np.size(t_3)) % np.size(t_4)
    b_dot[t_3] = np.ravel(t_4_dot)[b_1]
    b[t_3] = np.ravel(t_4)[b_1]
    b_dot[[1, 2]] = x_dot
    b[[1, 2]] = x
    table = np.outer(a, b)
    table_dot = np.outer(a_dot, b) + np.outer(a, b_dot)
    t_5 = x * x
    t_5_dot = 2 * x * x_dot
    i = np.arange(len(table))
    table_dot[i, i] = t_5_dot
    table[i, i] = t_5
    i_1 = np.arange(min(np.shape(table[:, :2])))
    table_dot[:, :2][i_1, i_1] = a_dot[0]
    table[:, :2][i_1, i_1] = a[0]
    table_dot[...] = np.where(HALF, b_dot, table_dot)
    table[...] = np.where(HALF, b, table)
    table_dot[...] = sorted_like(table_dot, table, 0)
    table[...] = np.sort(table, axis=0)
    flow_1, flow_1_dot = new_Flow_jvp(b, u_dot=b_dot)
    flow_2, flow_2_dot = limited_jvp(
        flow_1, 0.9 * x, self_dot=flow_1_dot, top_dot=0.9 * x_dot
    )
    flow = flow_2
    flow_dot = flow_2_dot.copy()
    w = flow[...]
    w_dot = flow_dot
    w_dot[0] = x_dot
    w[0] = x
    w_dot[...] = sorted_like(w_dot, w, -1)
    w[...] = np.sort(w)
    t_7 = np.arange(16.0).reshape(4, 4)
    t_8 = np.arange(4.0)
    return (
        np.sum(table * t_7) + np.sum(w * t_8),
        np.sum(t_7 * table_dot) + np.sum(t_8 * w_dot),
    )
