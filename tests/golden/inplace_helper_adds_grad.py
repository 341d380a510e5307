import numpy as np
from autotangent.runtime import pair, put_back, shadows, snapshot, unbroadcast

add_half_fwd, add_half_rev = pair(add_half, "x out", "x array(f; n), out array(f; n)")
collect_fwd, collect_rev = pair(
    collect,
    "sums both x",
    "sums tests.programs.inplace_helper_adds:Sums{first: array(f; ?)}, both dict(second: array(f; n), rows: list(array(f; n))), x array(f; n)",
)
scale_fwd, scale_rev = pair(scale, "k out", "k float, out array(f; n)")
add_fwd, add_rev = pair(add, "k x out", "k float, x array(f; n), out array(f; n)")


def f_grad(x, k):
    """Gradient of f with respect to (x, k)."""
    total = np.zeros(3)
    total_1 = total.copy()
    _, saved = add_fwd(k, x, total)
    factor = np.ones_like(x)
    factor_1 = factor.copy()
    _, saved_1 = scale_fwd(k, factor)
    t_1 = np.ones(3)
    t_2 = np.zeros(3)
    t_3 = np.ones(3)
    sums, both = Sums(3), {'second': t_1, 'rows': [t_2, t_3]}
    sums_1 = snapshot(sums)
    both_1 = snapshot(both)
    _, saved_2 = collect_fwd(sums, both, x)
    half = np.ones(3)
    half_1 = half.copy()
    _, saved_3 = add_half_fwd(x, half)
    rows = both["rows"]
    t_4 = total * factor
    t_5 = t_4 * sums.first
    t_6 = t_5 * both['second']

    # return np.sum(total * factor * sums.first * both["second"] * half) + np.sum(ro ...
    t_7_bar = both['second'] * half
    t_8_bar = sums.first * t_7_bar
    total_bar = factor * t_8_bar
    factor_bar = total * t_8_bar
    sums_bar = shadows(sums)
    sums_bar.first += unbroadcast(t_4 * t_7_bar, sums.first)
    t_1_bar = np.zeros_like(t_1)
    t_2_bar = np.zeros_like(t_2)
    t_3_bar = np.zeros_like(t_3)
    both_bar = {'second': t_1_bar, 'rows': [t_2_bar, t_3_bar]}
    both_bar['second'] += t_5 * half
    half_bar = t_6
    both_bar['rows'][0] += rows[1]
    both_bar['rows'][1] += rows[0]
    # add_half(x, half)
    x_bar = np.zeros_like(x)
    half_bar = half_bar.copy()
    add_half_rev(saved_3, x_bar, half_bar)
    half[...] = half_1
    # collect(sums, both, x)
    collect_rev(saved_2, sums_bar, both_bar, x_bar)
    put_back(sums, sums_1)
    put_back(both, both_1)
    # scale(k, factor)
    k_bar = scale_rev(saved_1, factor_bar)
    factor[...] = factor_1
    # add(k, x, total)
    k_1_bar = add_rev(saved, x_bar, total_bar)
    total[...] = total_1
    k_bar += k_1_bar
    return x_bar, k_bar
