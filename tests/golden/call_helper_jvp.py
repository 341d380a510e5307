from autotangent.runtime import tangent

gaussian_jvp = tangent(gaussian, "x mu", "x float, mu float, sigma float")
gaussian_1_jvp = tangent(gaussian, "x mu sigma", "x float, mu float, sigma float")


def overlap_jvp(x, a, b, *, x_dot, a_dot, b_dot):
    """Value and tangent of overlap along (x_dot, a_dot, b_dot)."""
    left_1, left_1_dot = gaussian_jvp(x, a, 0.7, x_dot=x_dot, mu_dot=a_dot)
    left = left_1
    left_dot = left_1_dot
    right_1, right_1_dot = gaussian_1_jvp(
        a, b, x, x_dot=a_dot, mu_dot=b_dot, sigma_dot=x_dot
    )
    right = right_1
    right_dot = right_1_dot
    return left * right + left, (right + 1) * left_dot + left * right_dot
