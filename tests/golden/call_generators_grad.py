from autotangent.runtime import first_largest, inner, listing, only_at, pair, spread_over, zeros

halves_list = listing(halves)
twice_list = listing(twice)
weighted = inner(total, "weighted")
weighted_list = listing(weighted)
weighted_list_fwd, weighted_list_rev = pair(
    weighted_list,
    "w x",
    "w float, x float, n int",
)
twice_list_fwd, twice_list_rev = pair(twice_list, "x w", "x float, w float, n int")
halves_list_fwd, halves_list_rev = pair(halves_list, "x", "x float, n int")


def total_grad(x, w):
    """Gradient of total with respect to (x, w)."""
    result_1, saved = halves_list_fwd(x, 6)
    result = sum(result_1)
    t_1, saved_1 = twice_list_fwd(x, w, 2)
    t_2, saved_2 = weighted_list_fwd(w, x, 9)
    for a, b in zip(t_1, t_2):
        result = result + a * b
    values = []
    t_3, saved_3 = weighted_list_fwd(w, x, 3)
    for v in t_3:
        values.append(v * v)
    t_4, saved_4 = weighted_list_fwd(w, x, 2)

    # return result * values[2] + max(weighted(2))
    result_bar = values[2]
    values_bar = zeros(values)
    values_bar[2] += result
    w_bar, x_bar = weighted_list_rev(
        saved_4, only_at(1.0, first_largest(t_4), len(t_4))
    )
    t_3_bar = zeros(t_3)
    for i in range(len(t_3) - 1, -1, -1):
        v = t_3[i]
        # values.append(v * v)
        t_5_bar = values_bar.pop()
        v_bar = 2 * v * t_5_bar
        t_3_bar[i] += v_bar
    # for v in weighted(3):
    w_1_bar, x_1_bar = weighted_list_rev(saved_3, t_3_bar)
    w_bar += w_1_bar
    x_bar += x_1_bar
    t_1_bar = zeros(t_1)
    t_2_bar = zeros(t_2)
    for j in range(min(len(t_1), len(t_2)) - 1, -1, -1):
        a = t_1[j]
        b = t_2[j]
        # result = result + a * b
        a_bar = b * result_bar
        b_bar = a * result_bar
        t_1_bar[j] += a_bar
        t_2_bar[j] += b_bar
    # for (a, b) in zip(twice(x, w, 2), weighted(9)):
    w_2_bar, x_2_bar = weighted_list_rev(saved_2, t_2_bar)
    w_bar += w_2_bar
    x_bar += x_2_bar
    x_3_bar, w_3_bar = twice_list_rev(saved_1, t_1_bar)
    x_bar += x_3_bar
    w_bar += w_3_bar
    # result = sum(halves(x, 6))
    x_bar += halves_list_rev(saved, spread_over(result_bar, result_1))
    return x_bar, w_bar
