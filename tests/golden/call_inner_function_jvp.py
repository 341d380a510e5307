from autotangent.runtime import inner, tangent

basis = inner(fitted, "basis")
shift = inner(fitted, "shift")
basis_jvp = tangent(basis, "x scale", "x float, scale float, k int")
shift_jvp = tangent(shift, "w x t", "w float, x float, t float")
shift_1_jvp = tangent(shift, "w x", "w float, x float, t float")


def fitted_jvp(x, w, n, *, x_dot, w_dot):
    """Value and tangent of fitted along (x_dot, w_dot)."""
    scale = w * w
    scale_dot = 2 * w * w_dot
    total = 0.0
    total_dot = 0.0
    for k in range(1, n):
        total_1, total_1_dot = basis_jvp(x, scale, k, x_dot=x_dot, scale_dot=scale_dot)
        total_2, total_2_dot = shift_jvp(
            w, x, total, w_dot=w_dot, x_dot=x_dot, t_dot=total_dot
        )
        total += total_1 * total_2
        total_dot = total_dot + total_2 * total_1_dot + total_1 * total_2_dot
    t_1, t_1_dot = shift_1_jvp(w, x, 2.0, w_dot=w_dot, x_dot=x_dot)
    return total + t_1, total_dot + t_1_dot
