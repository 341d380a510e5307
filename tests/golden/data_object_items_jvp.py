from autotangent.runtime import constructor, listing, namespace, tangent

new_Band = constructor(Band)
iter_list = listing(Pair.__iter__)
iter_list_1 = listing(Band.__iter__)
new_Band_jvp = tangent(new_Band, "diagonal", "size int, diagonal float")
setitem_jvp = tangent(
    Band.__setitem__,
    "self value",
    "self tests.programs.data_object_items:Band{size: int, values: array(f; n ?)}, index tuple(int, int), value float",
)
getitem_jvp = tangent(
    Band.__getitem__,
    "self",
    "self tests.programs.data_object_items:Band{size: int, values: array(f; n ?)}, index tuple(int, int)",
)
iter_list_jvp = tangent(
    iter_list,
    "self",
    "self tests.programs.data_object_items:Pair{low: float, high: float}",
)
iter_list_1_jvp = tangent(
    iter_list_1,
    "self",
    "self tests.programs.data_object_items:Band{size: int, values: array(f; n ?)}",
)


def determinant_jvp(a, b, c, *, a_dot, b_dot, c_dot):
    """Value and tangent of determinant along (a_dot, b_dot, c_dot)."""
    band_1, band_1_dot = new_Band_jvp(3, a, diagonal_dot=a_dot)
    band = band_1
    band_dot = band_1_dot
    for i in range(len(band) - 1):
        t_2, t_2_dot = setitem_jvp(
            band, (i, i + 1), b * (i + 1), self_dot=band_dot, value_dot=(i + 1) * b_dot
        )
        t_3, t_3_dot = getitem_jvp(band, (i, i), self_dot=band_dot)
        t_4, t_4_dot = setitem_jvp(
            band, (i, i), t_3 + c, self_dot=band_dot, value_dot=t_3_dot + c_dot
        )
    t_5, t_5_dot = getitem_jvp(band, (1, 1), self_dot=band_dot)
    t_6, t_6_dot = setitem_jvp(
        band, (2, 2), t_5 * c, self_dot=band_dot, value_dot=c * t_5_dot + t_5 * c_dot
    )
    t_7, t_7_dot = getitem_jvp(band, (0, 0), self_dot=band_dot)
    before_dot, d_dot = 0.0, t_7_dot
    before, d = 1.0, t_7
    for i in range(1, len(band)):
        t_8, t_8_dot = getitem_jvp(band, (i, i), self_dot=band_dot)
        t_9, t_9_dot = getitem_jvp(band, (i, i - 1), self_dot=band_dot)
        t_10 = t_9**2
        before_dot, d_dot = (
            d_dot,
            d * t_8_dot + t_8 * d_dot - 2 * before * t_9 * t_9_dot - t_10 * before_dot,
        )
        before, d = d, t_8 * d - t_10 * before
    t_11, t_11_dot = iter_list_jvp(
        Pair(d, a * c), self_dot=namespace(low=d_dot, high=c * a_dot + a * c_dot)
    )
    low_dot, high_dot = t_11_dot
    low, high = t_11
    t_1 = []
    t_1_dot = []
    t_12, t_12_dot = iter_list_1_jvp(band, self_dot=band_dot)
    for v, v_dot in zip(t_12, t_12_dot):
        t_1_dot.append(2 * v * v_dot)
        t_1.append(v * v)
    return low * high + sum(t_1), high * low_dot + low * high_dot + sum(t_1_dot)
