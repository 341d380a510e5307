from autotangent.runtime import add_into, constructor, first_largest, first_smallest, only_at, packing, pair, unbroadcast, zeros

weighted_packed = packing(weighted)
power_mean_packed = packing(power_mean)
new_Chain = constructor(Chain)
new_Chain_packed = packing(new_Chain)
pull_packed = packing(Chain.pull)
product_packed = packing(product)
pull_packed_fwd, pull_packed_rev = pair(
    pull_packed,
    "self forces",
    "self tests.programs.call_star_unknown:Chain{first: float, links: list(float)}, forces sequence(float)",
)
product_packed_fwd, product_packed_rev = pair(
    product_packed,
    "factors",
    "factors sequence(float)",
)
new_Chain_packed_fwd, new_Chain_packed_rev = pair(
    new_Chain_packed,
    "first links",
    "first float, links sequence(float)",
)
power_mean_packed_fwd, power_mean_packed_rev = pair(
    power_mean_packed,
    "p values scale",
    "p float, values sequence(float), scale float",
)
power_mean_packed_1_fwd, power_mean_packed_1_rev = pair(
    power_mean_packed,
    "values",
    "p int, values sequence(float), scale float",
)
weighted_packed_fwd, weighted_packed_rev = pair(
    weighted_packed,
    "terms",
    "terms sequence(float)",
)


def f_grad(x, data, n):
    """Gradient of f with respect to (x, data)."""
    terms = []
    for d in data:
        terms.append(x * d)
    t_1 = [x]
    for i in range(len(terms)):
        t_1.append(terms[i])
    t_1.append(2.0)
    t_3 = terms[:]
    t_3.append(x)
    result_1 = tuple(terms)
    result_2, saved = weighted_packed_fwd(result_1)
    result_3 = tuple(t_1)
    result_4, saved_1 = weighted_packed_fwd(result_3)
    result_5 = tuple(t_3)
    result_6, saved_2 = weighted_packed_fwd(result_5)
    result = result_2 + result_4 * result_6
    saved_3s = []
    result_7s = []
    saved_4s = []
    result_8s = []
    result_9s = []
    result_10s = []
    for k in range(n):
        terms.append(x + k)
        result_10 = tuple(terms[1:])
        result_10s.append(result_10)
        result_8, saved_3 = power_mean_packed_fwd(terms[0], result_10, scale=x)
        saved_3s.append(saved_3)
        result_8s.append(result_8)
        result_9 = tuple(terms)
        result_9s.append(result_9)
        result_7, saved_4 = power_mean_packed_1_fwd(2, result_9)
        saved_4s.append(saved_4)
        result_7s.append(result_7)
        result += result_8 * result_7
    chain_1 = tuple(terms[1:])
    chain, saved_5 = new_Chain_packed_fwd(terms[0], chain_1)
    if len(terms) < 1:
        raise ValueError('not enough values to unpack')
    first = terms[0]
    rest = terms[1:]
    largest = max(rest)
    t_4 = []
    for d in data:
        t_4.append(x + d)
    result_11 = tuple(rest)
    result_12, saved_6 = pull_packed_fwd(chain, result_11)
    result_13 = tuple(t_4)
    result_14, saved_7 = product_packed_fwd(result_13)
    result += result_12 * first + result_14
    t_2 = data[:]
    t_2.append(0.1 * first)
    t_5 = min(t_2)

    # return result + largest * min(*data, 0.1 * first) + power_mean(x)
    result_bar = unbroadcast(1, result + largest * t_5)
    largest_bar = t_5 * result_bar
    t_2_bar = zeros(t_2)
    add_into(t_2_bar, only_at(largest * result_bar, first_smallest(t_2), len(t_2)))
    t_6_bar = t_2_bar.pop()
    first_bar = 0.1 * t_6_bar
    data_bar = zeros(data)
    add_into(data_bar, t_2_bar, slice(None))
    # result += chain.pull(*rest) * first + product(*[x + d for d in data])
    chain_bar = zeros(chain)
    result_11_bar = zeros(result_11)
    pull_packed_rev(saved_6, first * result_bar, chain_bar, result_11_bar)
    first_bar += result_12 * result_bar
    result_13_bar = zeros(result_13)
    product_packed_rev(saved_7, result_bar, result_13_bar)
    t_4_bar = zeros(t_4)
    add_into(t_4_bar, result_13_bar)
    rest_bar = zeros(rest)
    add_into(rest_bar, result_11_bar)
    x_bar = 0.0
    for j in range(len(data) - 1, -1, -1):
        d = data[j]
        # t_4.append(x + d)
        t_7_bar = t_4_bar.pop()
        x_bar += t_7_bar
        d_bar = t_7_bar
        data_bar[j] += d_bar
    # largest = max(*rest)
    add_into(rest_bar, only_at(largest_bar, first_largest(rest), len(rest)))
    # rest = terms[1:]
    terms_bar = zeros(terms)
    add_into(terms_bar, rest_bar, slice(1, None, None))
    # first = terms[0]
    terms_bar[0] += first_bar
    # chain = Chain(*terms)
    chain_1_bar = zeros(chain_1)
    terms_bar[0] += new_Chain_packed_rev(saved_5, chain_bar, chain_1_bar)
    add_into(terms_bar, chain_1_bar, slice(1, None, None))
    for k in range(n - 1, -1, -1):
        result_7 = result_7s.pop()
        saved_4 = saved_4s.pop()
        result_9 = result_9s.pop()
        saved_3 = saved_3s.pop()
        result_8 = result_8s.pop()
        result_10 = result_10s.pop()
        # result += power_mean(*terms, scale=x) * power_mean(2, *terms)
        result_10_bar = zeros(result_10)
        p_1_bar, scale_1_bar = power_mean_packed_rev(
            saved_3, result_7 * result_bar, result_10_bar
        )
        terms_bar[0] += p_1_bar
        x_bar += scale_1_bar
        result_9_bar = zeros(result_9)
        power_mean_packed_1_rev(saved_4, result_8 * result_bar, result_9_bar)
        add_into(terms_bar, result_9_bar)
        add_into(terms_bar, result_10_bar, slice(1, None, None))
        # terms.append(x + k)
        t_8_bar = terms_bar.pop()
        terms.pop()
        x_bar += t_8_bar
    # result = weighted(*terms) + weighted(x, *terms, 2.0) * weighted(*terms, x)
    result_1_bar = zeros(result_1)
    weighted_packed_rev(saved, result_bar, result_1_bar)
    result_3_bar = zeros(result_3)
    weighted_packed_rev(saved_1, result_6 * result_bar, result_3_bar)
    result_5_bar = zeros(result_5)
    weighted_packed_rev(saved_2, result_4 * result_bar, result_5_bar)
    t_3_bar = zeros(t_3)
    add_into(t_3_bar, result_5_bar)
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, result_3_bar)
    add_into(terms_bar, result_1_bar)
    t_9_bar = t_3_bar.pop()
    x_bar += t_9_bar
    add_into(terms_bar, t_3_bar, slice(None))
    t_1_bar.pop()
    for i in range(len(terms) - 1, -1, -1):
        # result = weighted(*terms) + weighted(x, *terms, 2.0) * weighted(*terms, x)
        t_10_bar = t_1_bar.pop()
        terms_bar[i] += t_10_bar
    # result = weighted(*terms) + weighted(x, *terms, 2.0) * weighted(*terms, x)
    x_bar += t_1_bar[0]
    for m in range(len(data) - 1, -1, -1):
        d = data[m]
        # terms.append(x * d)
        t_11_bar = terms_bar.pop()
        terms.pop()
        x_bar += d * t_11_bar
        d_bar = x * t_11_bar
        data_bar[m] += d_bar
    return x_bar, data_bar
