import numpy as np
from autotangent.runtime import namespace, overlapping_pair, own, pair, unbroadcast

add_fwd, add_rev = overlapping_pair(
    Sums.add,
    "self row",
    "self tests.programs.object_made_beside_numbers:Sums{x: array(f; 1 n), total: float}, row array(f; ...)",
)
add_1_fwd, add_1_rev = pair(
    Sums.add,
    "self row",
    "self tests.programs.object_made_beside_numbers:Sums{x: array(f; n), total: float}, row array(f; 1 n)",
)


def totals_grad(x, z):
    """Gradient of totals with respect to (x, z)."""
    x, z = own(x, z)
    x_bar = np.zeros_like(x)
    z_bar = np.zeros_like(z)
    t_2_bar = namespace(x=x_bar, total=0.0)
    t_2 = Sums(x)
    sums_bar = t_2_bar
    sums, total = t_2, 0.0
    sums_1 = sums.total
    _, saved = add_1_fwd(sums, z)
    rows_bar = [x_bar, z_bar]
    rows = [x, z]
    t_3_bar = namespace(x=z_bar, total=0.0)
    t_3 = Sums(z)
    t_1_bar = [t_3_bar, 0.0]
    t_1 = (t_3, 1.0)
    other_bar, _ = t_1_bar
    other, more = t_1
    t_4 = rows[0] * rows[1]
    t_4_bar = np.zeros_like(t_4)
    rows_bar_1 = rows_bar[0]
    rows_bar[0] = t_4_bar
    rows_1 = rows[0]
    rows[0] = t_4
    other_1 = other.total
    _, saved_1 = add_fwd(other, rows[0])

    # return total + sums.total * other.total + more
    sums_bar.total += other.total
    other_bar.total += sums.total
    more_bar = 1.0
    # other.add(rows[0])
    add_rev(saved_1, other_bar, rows_bar[0])
    other.total = other_1
    rows[0] = rows_1
    rows_bar[0] = rows_bar_1
    # t_4 = rows[0] * rows[1]
    rows_bar[0] += unbroadcast(rows[1] * t_4_bar, rows[0])
    rows_bar[1] += unbroadcast(rows[0] * t_4_bar, rows[1])
    # other, more = t_1
    t_1_bar[1] += more_bar
    # sums.add(z)
    add_1_rev(saved, sums_bar, z_bar)
    sums.total = sums_1
    return x_bar, z_bar
