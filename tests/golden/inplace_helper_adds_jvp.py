import numpy as np
from autotangent.runtime import tangent, zeros

add_jvp = tangent(add, "k x out", "k float, x array(f; n), out array(f; n)")
scale_jvp = tangent(scale, "k out", "k float, out array(f; n)")
collect_jvp = tangent(
    collect,
    "sums both x",
    "sums tests.programs.inplace_helper_adds:Sums{first: array(f; ?)}, both dict(second: array(f; n), rows: list(array(f; n))), x array(f; n)",
)
add_half_jvp = tangent(add_half, "x out", "x array(f; n), out array(f; n)")


def f_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of f along (x_dot, k_dot)."""
    total = np.zeros(3)
    total_dot = np.zeros_like(total)
    t_1, t_1_dot = add_jvp(k, x, total, k_dot=k_dot, x_dot=x_dot, out_dot=total_dot)
    factor = np.ones_like(x)
    factor_dot = np.zeros_like(factor)
    t_2, t_2_dot = scale_jvp(k, factor, k_dot=k_dot, out_dot=factor_dot)
    t_3 = Sums(3)
    t_4 = {'second': np.ones(3), 'rows': [np.zeros(3), np.ones(3)]}
    sums_dot, both_dot = zeros(t_3), zeros(t_4)
    sums, both = t_3, t_4
    t_5, t_5_dot = collect_jvp(
        sums, both, x, sums_dot=sums_dot, both_dot=both_dot, x_dot=x_dot
    )
    half = np.ones(3)
    half_dot = np.zeros_like(half)
    t_6, t_6_dot = add_half_jvp(x, half, x_dot=x_dot, out_dot=half_dot)
    rows = both["rows"]
    rows_dot = both_dot['rows']
    t_7 = total * factor
    t_8 = t_7 * sums.first
    t_9 = t_8 * both['second']
    return (
        np.sum(t_9 * half) + np.sum(rows[0] * rows[1]),
        (
            np.sum(
                (
                    half * (
                        both['second'] * (
                            sums.first * (factor * total_dot + total * factor_dot)
                            + t_7 * sums_dot.first
                        )
                        + t_8 * both_dot['second']
                    )
                    + t_9 * half_dot
                ),
            )
            + np.sum(rows[1] * rows_dot[0] + rows[0] * rows_dot[1])
        ),
    )
