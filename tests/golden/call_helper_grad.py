from autotangent.runtime import pair

gaussian_fwd, gaussian_rev = pair(
    gaussian,
    "x mu sigma",
    "x float, mu float, sigma float",
)
gaussian_1_fwd, gaussian_1_rev = pair(
    gaussian,
    "x mu",
    "x float, mu float, sigma float",
)


def overlap_grad(x, a, b):
    """Gradient of overlap with respect to (x, a, b)."""
    left, saved = gaussian_1_fwd(x, a, 0.7)
    right, saved_1 = gaussian_fwd(a, b, x)

    # return left * right + left
    right_bar = left
    left_bar = right + 1
    # right = gaussian(a, b, x)
    a_bar, b_bar, x_bar = gaussian_rev(saved_1, right_bar)
    # left = gaussian(x, a, 0.7)
    x_1_bar, mu_1_bar = gaussian_1_rev(saved, left_bar)
    x_bar += x_1_bar
    a_bar += mu_1_bar
    return x_bar, a_bar, b_bar
