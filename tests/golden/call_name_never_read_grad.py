from autotangent.runtime import applied, inner, shadowed_pair, shadows

multiply = inner(f, "multiply")
solve_multiply = applied(solve, multiply=multiply)
solve_multiply_fwd, solve_multiply_rev = shadowed_pair(
    solve_multiply,
    "a b",
    "a array(f; n n), b array(f; n), tol float",
)


def f_grad(a, b):
    """Gradient of f with respect to (a, b)."""
    a_bar = shadows(a)
    b_bar = shadows(b)
    (t_1, t_1_bar), saved = solve_multiply_fwd(a, b, a_bar=a_bar, b_bar=b_bar)
    x_bar, _ = t_1_bar
    x, _ = t_1
    (t_2, t_2_bar), saved_1 = solve_multiply_fwd(a, x, a_bar=a_bar, b_bar=x_bar)
    y_bar, _ = t_2_bar
    y, steps = t_2

    # return np.sum(y * b) * (steps + 1)
    t_3_bar = steps + 1
    y_bar += t_3_bar * b
    b_bar += t_3_bar * y
    # t_2, t_2_bar = solve_multiply(a, x, a_bar=a_bar, b_bar=x_bar)
    solve_multiply_rev(saved_1)
    # t_1, t_1_bar = solve_multiply(a, b, a_bar=a_bar, b_bar=b_bar)
    solve_multiply_rev(saved)
    return a_bar, b_bar
