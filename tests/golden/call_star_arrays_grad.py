import numpy as np
from autotangent.runtime import pair as pair_, put_back, shadowed_pair, snapshot

kept_fwd, kept_rev = shadowed_pair(
    kept,
    "arrays",
    "arrays tuple(array(f; n), array(f; n))",
)
largest_fwd, largest_rev = shadowed_pair(
    largest,
    "arrays",
    "arrays tuple(array(f; n), array(f; n))",
)
mix_fwd, mix_rev = pair_(
    mix,
    "arrays by",
    "arrays tuple(array(f; n), array(f; n)), by float",
)


def mixed_grad(u, v):
    """Gradient of mixed with respect to (u, v)."""
    t_1 = u * 2.0
    t_1_bar = np.zeros_like(t_1)
    t_2 = v + 1.0
    t_2_bar = np.zeros_like(t_2)
    a_bar, b_bar = t_1_bar, t_2_bar
    a, b = t_1, t_2
    scale = np.array([1.0, 2.0])
    t_7 = snapshot((scale,))
    fill(*(scale,))
    arrays_bar = [a_bar, b_bar]
    arrays = (a, b)
    arrays_2 = snapshot(arrays)
    _, saved_2 = mix_fwd(*arrays, by=v[0])
    t_3_bar = [a_bar, b_bar]
    t_3 = (a, b)
    (top, top_bar), saved_1 = largest_fwd(*t_3, arrays_bar=t_3_bar)
    top_2 = top[0]
    top[0] = top[1] * b[0]
    arrays_1_bar = [b_bar, a_bar]
    arrays_1 = (b, a)
    arrays_1_1 = snapshot(arrays_1)
    (pair, pair_bar), saved = kept_fwd(*arrays_1, arrays_bar=arrays_1_bar)
    pair_2 = pair[0][1]
    pair[0][1] = pair[1][2]

    # return np.sum(a * b) * scale[0] + first
    a_bar += scale[0] * b
    b_bar += scale[0] * a
    pair[0][1] = pair_2
    # pair[0][1] = pair[1][2]
    pair_1_bar = pair_bar[0][1]
    pair_bar[0][1] = 0.0
    pair_bar[1][2] += pair_1_bar
    # pair = kept(b, a)
    kept_rev(saved)
    put_back(arrays_1, arrays_1_1)
    top[0] = top_2
    # top[0] = top[1] * b[0]
    top_1_bar = top_bar[0]
    top_bar[0] = 0.0
    top_bar[1] += b[0] * top_1_bar
    b_bar[0] += top[1] * top_1_bar
    # top = largest(*(a, b))
    largest_rev(saved_1)
    # mix(a, b, by=v[0])
    by_1_bar = mix_rev(saved_2, arrays_bar)
    put_back(arrays, arrays_2)
    v_bar = np.zeros_like(v)
    v_bar[0] = by_1_bar
    put_back((scale,), t_7)
    # first = u[0] * scale[1]
    u_bar = np.zeros_like(u)
    u_bar[0] = scale[1]
    # t_2 = v + 1.0
    v_bar += t_2_bar
    # t_1 = u * 2.0
    u_bar += 2 * t_1_bar
    return u_bar, v_bar
