import numpy as np
from autotangent.runtime import constructor, first_largest, first_smallest, packing, picked, tangent

weighted_packed = packing(weighted)
power_mean_packed = packing(power_mean)
new_Chain = constructor(Chain)
new_Chain_packed = packing(new_Chain)
pull_packed = packing(Chain.pull)
product_packed = packing(product)
weighted_packed_jvp = tangent(weighted_packed, "terms", "terms sequence(float)")
power_mean_packed_jvp = tangent(
    power_mean_packed,
    "p values scale",
    "p float, values sequence(float), scale float",
)
power_mean_packed_1_jvp = tangent(
    power_mean_packed,
    "values",
    "p int, values sequence(float), scale float",
)
new_Chain_packed_jvp = tangent(
    new_Chain_packed,
    "first links",
    "first float, links sequence(float)",
)
pull_packed_jvp = tangent(
    pull_packed,
    "self forces",
    "self tests.programs.call_star_unknown:Chain{first: float, links: list(float)}, forces sequence(float)",
)
product_packed_jvp = tangent(product_packed, "factors", "factors sequence(float)")


def f_jvp(x, data, n, *, x_dot, data_dot):
    """Value and tangent of f along (x_dot, data_dot)."""
    terms = []
    terms_dot = []
    for d, d_dot in zip(data, data_dot):
        terms_dot.append(d * x_dot + x * d_dot)
        terms.append(x * d)
    t_1 = [x]
    t_1_dot = [x_dot]
    for i in range(len(terms)):
        t_1_dot.append(terms_dot[i])
        t_1.append(terms[i])
    t_1_dot.append(0.0)
    t_1.append(2.0)
    t_3 = terms[:]
    t_3_dot = terms_dot[:]
    t_3_dot.append(x_dot)
    t_3.append(x)
    result_1, result_1_dot = weighted_packed_jvp(
        tuple(terms), terms_dot=tuple(terms_dot)
    )
    result_2, result_2_dot = weighted_packed_jvp(tuple(t_1), terms_dot=tuple(t_1_dot))
    result_3, result_3_dot = weighted_packed_jvp(tuple(t_3), terms_dot=tuple(t_3_dot))
    result = result_1 + result_2 * result_3
    result_dot = result_1_dot + result_3 * result_2_dot + result_2 * result_3_dot
    for k in range(n):
        terms_dot.append(x_dot)
        terms.append(x + k)
        result_4, result_4_dot = power_mean_packed_jvp(
            terms[0],
            tuple(terms[1:]),
            scale=x,
            p_dot=terms_dot[0],
            values_dot=tuple(terms_dot[1:]),
            scale_dot=x_dot,
        )
        result_5, result_5_dot = power_mean_packed_1_jvp(
            2, tuple(terms), values_dot=tuple(terms_dot)
        )
        result += result_4 * result_5
        result_dot = result_dot + result_5 * result_4_dot + result_4 * result_5_dot
    chain_1, chain_1_dot = new_Chain_packed_jvp(
        terms[0],
        tuple(terms[1:]),
        first_dot=terms_dot[0],
        links_dot=tuple(terms_dot[1:]),
    )
    chain = chain_1
    chain_dot = chain_1_dot
    if len(terms) < 1:
        raise ValueError('not enough values to unpack')
    first = terms[0]
    first_dot = terms_dot[0]
    rest = terms[1:]
    rest_dot = terms_dot[1:]
    largest = max(rest)
    largest_dot = picked(rest_dot, first_largest(rest))
    t_4 = []
    t_4_dot = []
    for d, d_dot in zip(data, data_dot):
        t_4_dot.append(x_dot + d_dot)
        t_4.append(x + d)
    result_6, result_6_dot = pull_packed_jvp(
        chain, tuple(rest), self_dot=chain_dot, forces_dot=tuple(rest_dot)
    )
    result_7, result_7_dot = product_packed_jvp(tuple(t_4), factors_dot=tuple(t_4_dot))
    result += result_6 * first + result_7
    result_dot = result_dot + first * result_6_dot + result_6 * first_dot + result_7_dot
    t_2 = data[:]
    t_2_dot = data_dot[:]
    t_2_dot.append(0.1 * first_dot)
    t_2.append(0.1 * first)
    t_5 = min(t_2)
    t_6 = result + largest * t_5 + power_mean(x)
    return (
        t_6,
        np.broadcast_to(
            (
                result_dot
                + t_5 * largest_dot
                + largest * picked(t_2_dot, first_smallest(t_2))
            ),
            np.shape(t_6),
        ),
    )
