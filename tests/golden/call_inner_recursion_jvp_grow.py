from autotangent.runtime import tangent

branch_jvp = tangent(branch, "w x", "w float, x float, k int")


def grow_jvp(x, w, k, scale=1.0, *, x_dot, w_dot):
    """Value and tangent of grow along (x_dot, w_dot)."""
    if k == 0:
        result = scale * x
        result_dot = scale * x_dot
    else:
        result_1, result_1_dot = branch_jvp(w, x, k, w_dot=w_dot, x_dot=x_dot)
        result_2, result_2_dot = grow_jvp(
            x, w, k - 1, scale=0.5, x_dot=x_dot, w_dot=w_dot
        )
        result = result_1 * w + result_2
        result_dot = w * result_1_dot + result_1 * w_dot + result_2_dot
    return result, result_dot
