from autotangent.runtime import applied, captures, inner, own, tangent

lambda_1 = inner(series, "lambda_1")
remembered_lambda_1 = applied(remembered, f=lambda_1)
remembered_lambda_1_captures = captures(remembered_lambda_1)
value = inner(remembered_lambda_1, "value")
remembered_lambda_1_captures_jvp = tangent(
    remembered_lambda_1_captures,
    "p",
    "p array(f; n)",
)
value_jvp = tangent(value, "cache p", "cache mapping(int: float), p array(f; n), n int")
started_jvp = tangent(started, "p", "p array(f; 1)")
grow_jvp = tangent(grow, "powers p", "powers list(float), p array(f; 1), n int")


def series_jvp(p, q, *, p_dot, q_dot):
    """Value and tangent of series along (p_dot, q_dot)."""
    p, q = own(p, q)
    p_dot = p_dot.copy()
    q_dot = q_dot.copy()
    t_1, t_1_dot = remembered_lambda_1_captures_jvp(p, p_dot=p_dot)
    basis_cache_dot, basis_p_dot = t_1_dot
    basis_cache, basis_p = t_1
    total = 0.0
    total_dot = 0.0
    for k in range(6):
        total_1, total_1_dot = value_jvp(
            basis_cache, basis_p, k % 3, cache_dot=basis_cache_dot, p_dot=basis_p_dot
        )
        total += total_1 * k
        total_dot = total_dot + k * total_1_dot
    t_2, t_2_dot = started_jvp(q, p_dot=q_dot)
    powers_dot, q_dot = t_2_dot
    powers, q = t_2
    for k in range(3):
        t_3, t_3_dot = grow_jvp(powers, q, k, powers_dot=powers_dot, p_dot=q_dot)
    return (
        total * powers[1] + powers[2],
        powers[1] * total_dot + total * powers_dot[1] + powers_dot[2],
    )
