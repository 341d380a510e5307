import numpy as np
from autotangent.runtime import laid_out, put_back, snapshot


def settled_jvp(d, xs, w, *, d_dot, xs_dot):
    """Value and tangent of settled along (d_dot, xs_dot)."""
    d_1 = snapshot(d, xs, w)
    xs_1 = snapshot(xs, d, w)
    try:
        d_dot = laid_out(d_dot, d)
        before = np.sum(d["a"] * w)
        before_dot = np.sum(w * d_dot['a'])
        d_2 = w * w
        d_dot['a'] = np.zeros_like(d_2)
        d['a'] = d_2
        d_dot['b'][0] = d_dot['a'][1]
        d["b"][0] = d["a"][1]
        d_dot['a'][2] = before * d_dot['b'][1] + d['b'][1] * before_dot
        d["a"][2] = d["b"][1] * before
        xs_dot.reverse()
        xs.reverse()
        xs_2 = w * 2.0
        xs_dot[0] = np.zeros_like(xs_2)
        xs[0] = xs_2
        t_1 = xs[1]
        t_1_dot = xs_dot[1]
        t_2 = w + 1.0
        xs_dot[0] = t_1_dot
        xs[0] = t_1
        xs_dot[1] = np.zeros_like(t_2)
        xs[1] = t_2
        for k in range(2):
            d_dot['b'] = d['a'] * d_dot['b'] + d['b'] * d_dot['a']
            d["b"] = d["b"] * d["a"]
            d_3 = w * k
            d_dot['a'] = np.zeros_like(d_3)
            d['a'] = d_3
        return (
            np.sum(d['a'] * d['b']) + np.sum(xs[0] * xs[1]),
            (
                np.sum(d['b'] * d_dot['a'] + d['a'] * d_dot['b'])
                + np.sum(xs[1] * xs_dot[0] + xs[0] * xs_dot[1])
            ),
        )
    finally:
        put_back(d, d_1)
        put_back(xs, xs_1)
