from autotangent.runtime import add_into, constructor, first_largest, listing, only_at, pair, shadowed_pair, shadows, spread_over, unordered_like, zeros

new_Shelf = constructor(Shelf)
iter_list = listing(Ladder.__iter__)
iter_list_1 = listing(Shelf.__iter__)
iter_list_fwd, iter_list_rev = pair(
    iter_list,
    "self",
    "self tests.programs.data_object_iterated:Ladder{step: float}",
)
iter_list_1_fwd, iter_list_1_rev = shadowed_pair(
    iter_list_1,
    "self",
    "self tests.programs.data_object_iterated:Shelf{items: list(float)}",
)
new_Shelf_fwd, new_Shelf_rev = pair(new_Shelf, "first", "first float")


def f_grad(x, y):
    """Gradient of f with respect to (x, y)."""
    ladder = Ladder(x)
    shelf, saved = new_Shelf_fwd(y)
    shelf_bar = shadows(shelf)
    items_bar = shelf_bar.items
    items = shelf.items
    items_bar.append(0.0)
    items.append(x * y)
    (t_2, t_2_bar), saved_1 = iter_list_1_fwd(shelf, self_bar=shelf_bar)
    total_1, saved_2 = iter_list_fwd(ladder)
    total_2 = sum(total_1)
    total_3 = max(t_2)
    (t_3, t_3_bar), saved_3 = iter_list_1_fwd(shelf, self_bar=shelf_bar)
    t_4, saved_4 = iter_list_fwd(ladder)
    low, middle, high = t_4
    (t_5, t_5_bar), saved_5 = iter_list_1_fwd(shelf, self_bar=shelf_bar)
    ranked = sorted(t_5)
    t_1 = []
    (t_6, t_6_bar), saved_6 = iter_list_1_fwd(shelf, self_bar=shelf_bar)
    t_7, saved_7 = iter_list_fwd(ladder)
    for a, b in zip(t_7, t_6):
        t_1.append(a * b)

    # return total + low * high - middle * ranked[1] + pairs
    total_bar = 1.0
    low_bar = high
    high_bar = low
    middle_bar = -ranked[1]
    ranked_bar = zeros(ranked)
    ranked_bar[1] -= middle
    pairs_bar = 1.0
    # pairs = sum(a * b for a, b in zip(ladder, shelf))
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(pairs_bar, t_1))
    t_7_bar = zeros(t_7)
    for i in range(min(len(t_7), len(t_6)) - 1, -1, -1):
        a = t_7[i]
        b = t_6[i]
        # t_1.append(a * b)
        t_8_bar = t_1_bar.pop()
        a_bar = b * t_8_bar
        b_bar = a * t_8_bar
        t_7_bar[i] += a_bar
        t_6_bar[i] += b_bar
    # for (a, b) in zip(ladder, shelf):
    ladder_bar = zeros(ladder)
    iter_list_rev(saved_7, t_7_bar, ladder_bar)
    # t_5, t_5_bar = iter_list_1(shelf, self_bar=shelf_bar)
    iter_list_1_rev(saved_6)
    # ranked = sorted(shelf)
    add_into(t_5_bar, unordered_like(ranked_bar, t_5, None, False))
    # t_4, t_4_bar = iter_list_1(shelf, self_bar=shelf_bar)
    iter_list_1_rev(saved_5)
    # low, middle, high = ladder
    t_4_bar = zeros(t_4)
    t_4_bar[0] += low_bar
    t_4_bar[1] += middle_bar
    t_4_bar[2] += high_bar
    iter_list_rev(saved_4, t_4_bar, ladder_bar)
    # total += sum(shelf, x)
    add_into(t_3_bar, spread_over(total_bar, t_3))
    x_bar = total_bar
    # t_3, t_3_bar = iter_list_1(shelf, self_bar=shelf_bar)
    iter_list_1_rev(saved_3)
    # total = sum(ladder) * max(shelf)
    iter_list_rev(saved_2, spread_over(total_3, total_1), ladder_bar)
    add_into(t_2_bar, only_at(total_2, first_largest(t_2), len(t_2)))
    # t_2, t_2_bar = iter_list_1(shelf, self_bar=shelf_bar)
    iter_list_1_rev(saved_1)
    # shelf.items.append(x * y)
    t_9_bar = items_bar.pop()
    items.pop()
    x_bar = x_bar + y * t_9_bar
    y_bar = x * t_9_bar
    # shelf = Shelf(y)
    y_bar += new_Shelf_rev(saved, shelf_bar)
    # ladder = Ladder(x)
    x_bar += ladder_bar.step
    return x_bar, y_bar
