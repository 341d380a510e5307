from autotangent.runtime import add_into, constructor, listing, pair, put_back, shadows, snapshot, spread_over, zeros

new_Band = constructor(Band)
iter_list = listing(Pair.__iter__)
iter_list_1 = listing(Band.__iter__)
iter_list_1_fwd, iter_list_1_rev = pair(
    iter_list_1,
    "self",
    "self tests.programs.data_object_items:Band{size: int, values: array(f; n ?)}",
)
iter_list_fwd, iter_list_rev = pair(
    iter_list,
    "self",
    "self tests.programs.data_object_items:Pair{low: float, high: float}",
)
getitem_fwd, getitem_rev = pair(
    Band.__getitem__,
    "self",
    "self tests.programs.data_object_items:Band{size: int, values: array(f; n ?)}, index tuple(int, int)",
)
setitem_fwd, setitem_rev = pair(
    Band.__setitem__,
    "self value",
    "self tests.programs.data_object_items:Band{size: int, values: array(f; n ?)}, index tuple(int, int), value float",
)
new_Band_fwd, new_Band_rev = pair(new_Band, "diagonal", "size int, diagonal float")


def determinant_grad(a, b, c):
    """Gradient of determinant with respect to (a, b, c)."""
    band, saved = new_Band_fwd(3, a)
    t_2 = len(band) - 1
    saved_1s = []
    band_1s = []
    saved_2s = []
    band_2s = []
    saved_3s = []
    for i in range(t_2):
        band_1 = snapshot(band)
        band_1s.append(band_1)
        _, saved_1 = setitem_fwd(band, (i, i + 1), b * (i + 1))
        saved_1s.append(saved_1)
        band_2 = snapshot(band)
        band_2s.append(band_2)
        t_3, saved_3 = getitem_fwd(band, (i, i))
        saved_3s.append(saved_3)
        _, saved_2 = setitem_fwd(band, (i, i), t_3 + c)
        saved_2s.append(saved_2)
    band_3 = snapshot(band)
    t_4, saved_4 = getitem_fwd(band, (1, 1))
    _, saved_5 = setitem_fwd(band, (2, 2), t_4 * c)
    t_5, saved_6 = getitem_fwd(band, (0, 0))
    before, d = 1.0, t_5
    befores = []
    ds = []
    saved_7s = []
    saved_8s = []
    t_6s = []
    t_7s = []
    t_8s = []
    for i in range(1, len(band)):
        befores.append(before)
        ds.append(d)
        t_7, saved_7 = getitem_fwd(band, (i, i))
        saved_7s.append(saved_7)
        t_7s.append(t_7)
        t_6, saved_8 = getitem_fwd(band, (i, i - 1))
        saved_8s.append(saved_8)
        t_6s.append(t_6)
        t_8 = t_6**2
        t_8s.append(t_8)
        before, d = d, t_7 * d - t_8 * before
    t_9 = Pair(d, a * c)
    (low, high), saved_9 = iter_list_fwd(t_9)
    t_1 = []
    t_10, saved_10 = iter_list_1_fwd(band)
    for v in t_10:
        t_1.append(v * v)

    # return low * high + sum(v * v for v in band)
    low_bar = high
    high_bar = low
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(1.0, t_1))
    t_10_bar = zeros(t_10)
    for j in range(len(t_10) - 1, -1, -1):
        v = t_10[j]
        # t_1.append(v * v)
        t_11_bar = t_1_bar.pop()
        v_bar = 2 * v * t_11_bar
        t_10_bar[j] += v_bar
    # for v in band:
    band_bar = shadows(band)
    iter_list_1_rev(saved_10, t_10_bar, band_bar)
    # low, high = Pair(d, a * c)
    t_9_bar = zeros(t_9)
    iter_list_rev(saved_9, (low_bar, high_bar), t_9_bar)
    d_bar = t_9_bar.low
    a_bar = c * t_9_bar.high
    c_bar = a * t_9_bar.high
    before_bar = 0.0
    for i in range(len(band) - 1, 0, -1):
        t_8 = t_8s.pop()
        saved_8 = saved_8s.pop()
        t_6 = t_6s.pop()
        saved_7 = saved_7s.pop()
        t_7 = t_7s.pop()
        d = ds.pop()
        before = befores.pop()
        # before, d = d, band[i, i] * d - band[i, i - 1] ** 2 * before
        getitem_rev(saved_7, d * d_bar, band_bar)
        getitem_rev(saved_8, -2 * t_6 * before * d_bar, band_bar)
        d_bar, before_bar = before_bar + t_7 * d_bar, -t_8 * d_bar
    # before, d = 1.0, band[0, 0]
    getitem_rev(saved_6, d_bar, band_bar)
    # band[2, 2] = band[1, 1] * c
    value_1_bar = setitem_rev(saved_5, band_bar)
    put_back(band, band_3)
    getitem_rev(saved_4, c * value_1_bar, band_bar)
    c_bar += t_4 * value_1_bar
    b_bar = 0.0
    for i in range(t_2 - 1, -1, -1):
        saved_2 = saved_2s.pop()
        saved_3 = saved_3s.pop()
        band_2 = band_2s.pop()
        # band[i, i] += c
        value_2_bar = setitem_rev(saved_2, band_bar)
        put_back(band, band_2)
        getitem_rev(saved_3, value_2_bar, band_bar)
        c_bar += value_2_bar
        saved_1 = saved_1s.pop()
        band_1 = band_1s.pop()
        # band[i, i + 1] = b * (i + 1)
        value_3_bar = setitem_rev(saved_1, band_bar)
        put_back(band, band_1)
        b_bar += (i + 1) * value_3_bar
    # band = Band(3, a)
    a_bar += new_Band_rev(saved, band_bar)
    return a_bar, b_bar, c_bar
