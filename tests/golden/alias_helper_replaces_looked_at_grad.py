import numpy as np
from autotangent.runtime import put_back, shadowed_pair, shadows, snapshot

weighted_fwd, weighted_rev = shadowed_pair(
    weighted,
    "table w",
    "table dict(a: array(f; n), b: array(f; n)), w float",
)
step_fwd, step_rev = shadowed_pair(
    step,
    "table w",
    "table dict(a: array(f; n), b: array(f; n)), w float",
)
step_1_fwd, step_1_rev = shadowed_pair(
    step,
    "table w",
    "table dict(a: array(f; n)), w float",
)


def primal_grad(given, x, w):
    """Gradient of primal with respect to (given, x, w)."""
    given_1 = snapshot(given, x)
    try:
        given_bar = shadows(given)
        a = x * 1.0
        a_bar = np.zeros_like(a)
        own_bar = {'a': a_bar}
        own = {"a": a}
        own_1 = snapshot(own)
        _, saved = step_1_fwd(own, w, table_bar=own_bar)
        row_bar = given_bar['a']
        row = given["a"]
        given_2 = snapshot(given)
        _, saved_1 = step_fwd(given, w, table_bar=given_bar)
        total = np.sum(a * own["a"]) + np.sum(row * given["a"])
        given_3 = snapshot(given)
        t_1, saved_2 = weighted_fwd(given, w, table_bar=given_bar)

        # return total * t_1 + np.sum(given['a'] * given['b'])
        total_bar = t_1
        t_1_bar = total
        given_bar['a'] += given['b']
        given_bar['b'] += given['a']
        # t_1 = weighted(given, w, table_bar=given_bar)
        w_bar = weighted_rev(saved_2, t_1_bar)
        put_back(given, given_3)
        # total = np.sum(a * own["a"]) + np.sum(row * given["a"])
        a_bar += total_bar * own['a']
        own_bar['a'] += total_bar * a
        row_bar += total_bar * given['a']
        given_bar['a'] += total_bar * row
        # step(given, w)
        w_1_bar = step_rev(saved_1)
        put_back(given, given_2)
        w_bar += w_1_bar
        # step(own, w)
        w_2_bar = step_1_rev(saved)
        put_back(own, own_1)
        w_bar += w_2_bar
        # a = x * 1.0
        x_bar = a_bar
        return given_bar, x_bar.copy(), w_bar
    finally:
        put_back(given, given_1)
