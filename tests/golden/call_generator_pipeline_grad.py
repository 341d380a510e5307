from autotangent.runtime import add_into, first_largest, inner, listing, only_at, pair, spread_over, zeros

doubled_list = listing(doubled)
smoothed_list = listing(smoothed)
neighbours_list = listing(neighbours)
scaled = inner(generator_pipeline, "scaled")
scaled_list = listing(scaled)
smoothed_list_fwd, smoothed_list_rev = pair(
    smoothed_list,
    "values weight",
    "values list(float), weight float",
)
scaled_list_fwd, scaled_list_rev = pair(
    scaled_list,
    "x values",
    "x float, values list(float)",
)
energy_fwd, energy_rev = pair(energy, "values", "values list(float)")
doubled_list_fwd, doubled_list_rev = pair(doubled_list, "values", "values list(float)")
neighbours_list_fwd, neighbours_list_rev = pair(
    neighbours_list,
    "values",
    "values list(float)",
)
smoothed_list_1_fwd, smoothed_list_1_rev = pair(
    smoothed_list,
    "values",
    "values list(float), weight float",
)


def generator_pipeline_grad(x, y):
    """Gradient of generator_pipeline with respect to (x, y)."""
    t_4 = []
    t_5 = [1.0, y, x]
    t_6, saved = doubled_list_fwd(t_5)
    t_7, saved_1 = smoothed_list_fwd(t_6, 0.3 * x)
    for v in t_7:
        t_4.append(v * v)
    t_3 = []
    t_8 = [x, y, x * x]
    t_9, saved_2 = doubled_list_fwd(t_8)
    t_10, saved_3 = smoothed_list_1_fwd(t_9, 0.5)
    t_11, saved_4 = neighbours_list_fwd(t_10)
    for a, b in t_11:
        t_3.append(a * b)
    t_1_1, saved_5 = doubled_list_fwd([x, y])
    t_1_2, saved_6 = scaled_list_fwd(x, t_1_1)
    _, saved_7 = energy_fwd(t_1_2)
    t_2 = []
    t_12 = [x, 3.0]
    t_13, saved_8 = doubled_list_fwd(t_12)
    for v in t_13:
        t_2.append(v * y)
    _, saved_9 = energy_fwd(t_2)
    t_14, saved_10 = scaled_list_fwd(x, [y, 3.0])
    t_15, saved_11 = smoothed_list_fwd(t_14, x)

    # return total + max(smoothed(scaled([y, 3.0]), x))
    total_bar = 1.0
    t_14_bar = zeros(t_14)
    x_bar = smoothed_list_rev(
        saved_11, only_at(1.0, first_largest(t_15), len(t_15)), t_14_bar
    )
    t_16_bar = zeros([y, 3.0])
    x_bar += scaled_list_rev(saved_10, t_14_bar, t_16_bar)
    y_bar = t_16_bar[0]
    # total += energy(scaled(doubled([x, y]))) + energy(v * y for v in doubled([x, 3 ...
    t_1_bar = total_bar
    t_2_bar = zeros(t_2)
    energy_rev(saved_9, total_bar, t_2_bar)
    t_13_bar = zeros(t_13)
    for i in range(len(t_13) - 1, -1, -1):
        v = t_13[i]
        # t_2.append(v * y)
        t_17_bar = t_2_bar.pop()
        v_bar = y * t_17_bar
        y_bar += v * t_17_bar
        t_13_bar[i] += v_bar
    # for v in doubled([x, 3.0]):
    t_12_bar = zeros(t_12)
    doubled_list_rev(saved_8, t_13_bar, t_12_bar)
    x_bar += t_12_bar[0]
    # t_1 = energy(scaled_list(x, doubled_list([x, y])))
    t_1_2_bar = zeros(t_1_2)
    energy_rev(saved_7, t_1_bar, t_1_2_bar)
    t_1_1_bar = zeros(t_1_1)
    x_bar += scaled_list_rev(saved_6, t_1_2_bar, t_1_1_bar)
    t_1_3_bar = zeros([x, y])
    doubled_list_rev(saved_5, t_1_1_bar, t_1_3_bar)
    x_bar += t_1_3_bar[0]
    y_bar += t_1_3_bar[1]
    # total += sum(a * b for a, b in neighbours(smoothed(doubled([x, y, x * x]), 0.5)))
    t_3_bar = zeros(t_3)
    add_into(t_3_bar, spread_over(total_bar, t_3))
    t_11_bar = zeros(t_11)
    for j in range(len(t_11) - 1, -1, -1):
        a, b = t_11[j]
        # t_3.append(a * b)
        t_18_bar = t_3_bar.pop()
        a_bar = b * t_18_bar
        b_bar = a * t_18_bar
        t_11_bar[j][0] = (t_11_bar[j][0] or 0.0) + a_bar
        t_11_bar[j][1] += b_bar
    # for (a, b) in neighbours(smoothed(doubled([x, y, x * x]), 0.5)):
    t_10_bar = zeros(t_10)
    neighbours_list_rev(saved_4, t_11_bar, t_10_bar)
    t_9_bar = zeros(t_9)
    smoothed_list_1_rev(saved_3, t_10_bar, t_9_bar)
    t_8_bar = zeros(t_8)
    doubled_list_rev(saved_2, t_9_bar, t_8_bar)
    y_bar += t_8_bar[1]
    x_bar += t_8_bar[0] + 2 * x * t_8_bar[2]
    # total = sum(v * v for v in smoothed(doubled([1.0, y, x]), 0.3 * x))
    t_4_bar = zeros(t_4)
    add_into(t_4_bar, spread_over(total_bar, t_4))
    t_7_bar = zeros(t_7)
    for k in range(len(t_7) - 1, -1, -1):
        v = t_7[k]
        # t_4.append(v * v)
        t_19_bar = t_4_bar.pop()
        v_bar = 2 * v * t_19_bar
        t_7_bar[k] += v_bar
    # for v in smoothed(doubled([1.0, y, x]), 0.3 * x):
    t_6_bar = zeros(t_6)
    x_bar += 0.3 * smoothed_list_rev(saved_1, t_7_bar, t_6_bar)
    t_5_bar = zeros(t_5)
    doubled_list_rev(saved, t_6_bar, t_5_bar)
    y_bar += t_5_bar[1]
    x_bar += t_5_bar[2]
    return x_bar, y_bar
