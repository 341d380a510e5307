from autotangent.runtime import applied, captures, inner, own, put_back, shadowed_pair, shadows, snapshot

lambda_1 = inner(series, "lambda_1")
remembered_lambda_1 = applied(remembered, f=lambda_1)
remembered_lambda_1_captures = captures(remembered_lambda_1)
value = inner(remembered_lambda_1, "value")
grow_fwd, grow_rev = shadowed_pair(
    grow,
    "powers p",
    "powers list(float), p array(f; 1), n int",
)
started_fwd, started_rev = shadowed_pair(started, "p", "p array(f; 1)")
value_fwd, value_rev = shadowed_pair(
    value,
    "cache p",
    "cache mapping(int: float), p array(f; n), n int",
)
remembered_lambda_1_captures_fwd, remembered_lambda_1_captures_rev = shadowed_pair(
    remembered_lambda_1_captures,
    "p",
    "p array(f; n)",
)


def series_grad(p, q):
    """Gradient of series with respect to (p, q)."""
    p, q = own(p, q)
    p_bar = shadows(p)
    q_bar = shadows(q)
    (t_1, t_1_bar), saved = remembered_lambda_1_captures_fwd(p, p_bar=p_bar)
    basis_cache_bar, basis_p_bar = t_1_bar
    basis_cache, basis_p = t_1
    total = 0.0
    saved_1s = []
    basis_cache_1s = []
    for k in range(6):
        basis_cache_1 = snapshot(basis_cache)
        basis_cache_1s.append(basis_cache_1)
        t_2, saved_1 = value_fwd(
            basis_cache, basis_p, k % 3, cache_bar=basis_cache_bar, p_bar=basis_p_bar
        )
        saved_1s.append(saved_1)
        total += t_2 * k
    (t_3, t_3_bar), saved_2 = started_fwd(q, p_bar=q_bar)
    q_bar_1 = q_bar
    powers_bar, q_bar = t_3_bar
    powers, q = t_3
    saved_3s = []
    powers_1s = []
    for k in range(3):
        powers_1 = snapshot(powers)
        powers_1s.append(powers_1)
        _, saved_3 = grow_fwd(powers, q, k, powers_bar=powers_bar, p_bar=q_bar)
        saved_3s.append(saved_3)

    # return total * powers[1] + powers[2]
    total_bar = powers[1]
    powers_bar[1] += total
    powers_bar[2] += 1
    for k in range(2, -1, -1):
        saved_3 = saved_3s.pop()
        powers_1 = powers_1s.pop()
        # grow(powers, q, k)
        grow_rev(saved_3)
        put_back(powers, powers_1)
    # t_3, t_3_bar = started(q, p_bar=q_bar)
    started_rev(saved_2)
    for k in range(5, -1, -1):
        # total += basis(k % 3) * k
        t_2_bar = k * total_bar
        saved_1 = saved_1s.pop()
        basis_cache_1 = basis_cache_1s.pop()
        # t_2 = value(basis_cache, basis_p, k % 3, cache_bar=basis_cache_bar, p_bar= ...
        value_rev(saved_1, t_2_bar)
        put_back(basis_cache, basis_cache_1)
    # t_1, t_1_bar = remembered_lambda_1_captures(p, p_bar=p_bar)
    remembered_lambda_1_captures_rev(saved)
    return p_bar, q_bar_1
