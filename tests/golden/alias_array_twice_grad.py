import numpy as np
from autotangent.runtime import inner, overlapping_pair

both = inner(f, "both")
both_fwd, both_rev = overlapping_pair(
    both,
    "u a q",
    "u array(f; n), a array(f; n), q float",
)
spread_fwd, spread_rev = overlapping_pair(
    spread,
    "field grid q",
    "field array(f; n), grid array(f; n), q array(f; n)",
)
deposit_fwd, deposit_rev = overlapping_pair(
    deposit,
    "field grid q",
    "field array(f; n), grid array(f; n), q array(f; n)",
)


def f_grad(x):
    """Gradient of f with respect to x."""
    w = np.ones(2)
    w_1 = w.copy()
    w_2 = w.copy()
    _, saved = deposit_fwd(w, w, x)
    v = np.ones(2)
    v_1 = v.copy()
    t_1, saved_1 = spread_fwd(v[::-1], v, x)
    v_2 = v.copy()
    s_1, saved_2 = spread_fwd(v, v, x)
    s = t_1 * s_1
    u = np.ones(2)
    t_2 = np.sum(w**2)
    u_1 = u.copy()
    u_2 = u.copy()
    t_3, saved_3 = both_fwd(u, u, x[0])

    # return np.sum(w**2) * s + both(u, x[0]) * x[1]
    w_bar = 2 * s * w
    s_bar = t_2
    u_bar = np.zeros_like(u)
    q_1_bar = both_rev(saved_3, x[1], u_bar, u_bar)
    u[...] = u_1
    u[...] = u_2
    x_bar = np.zeros_like(x)
    x_bar[0] = q_1_bar
    x_bar[1] += t_3
    # s = t_1 * spread(v, v, x)
    t_1_bar = s_1 * s_bar
    v_bar = np.zeros_like(v)
    spread_rev(saved_2, t_1 * s_bar, v_bar, v_bar, x_bar)
    v[...] = v_2
    # t_1 = spread(v[::-1], v, x)
    spread_rev(saved_1, t_1_bar, v_bar[::-1], v_bar, x_bar)
    v[...] = v_1
    # deposit(w, w, x)
    deposit_rev(saved, w_bar, w_bar, x_bar)
    w[...] = w_1
    w[...] = w_2
    return x_bar
