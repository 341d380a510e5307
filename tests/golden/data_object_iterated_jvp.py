from autotangent.runtime import constructor, first_largest, listing, namespace, ordered_like, picked, tangent

new_Shelf = constructor(Shelf)
iter_list = listing(Ladder.__iter__)
iter_list_1 = listing(Shelf.__iter__)
new_Shelf_jvp = tangent(new_Shelf, "first", "first float")
iter_list_jvp = tangent(
    iter_list,
    "self",
    "self tests.programs.data_object_iterated:Ladder{step: float}",
)
iter_list_1_jvp = tangent(
    iter_list_1,
    "self",
    "self tests.programs.data_object_iterated:Shelf{items: list(float)}",
)


def f_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of f along (x_dot, y_dot)."""
    ladder = Ladder(x)
    ladder_dot = namespace(step=x_dot)
    shelf_1, shelf_1_dot = new_Shelf_jvp(y, first_dot=y_dot)
    shelf = shelf_1
    shelf_dot = shelf_1_dot
    items = shelf.items
    items_dot = shelf_dot.items
    items_dot.append(y * x_dot + x * y_dot)
    items.append(x * y)
    total_1, total_1_dot = iter_list_jvp(ladder, self_dot=ladder_dot)
    total_2 = sum(total_1)
    total_3, total_3_dot = iter_list_1_jvp(shelf, self_dot=shelf_dot)
    total_4 = max(total_3)
    total = total_2 * total_4
    total_dot = (
        total_4 * sum(total_1_dot)
        + total_2 * picked(total_3_dot, first_largest(total_3))
    )
    total_5, total_5_dot = iter_list_1_jvp(shelf, self_dot=shelf_dot)
    total += sum(total_5, x)
    total_dot = total_dot + sum(total_5_dot, x_dot)
    t_2, t_2_dot = iter_list_jvp(ladder, self_dot=ladder_dot)
    low_dot, middle_dot, high_dot = t_2_dot
    low, middle, high = t_2
    ranked_1, ranked_1_dot = iter_list_1_jvp(shelf, self_dot=shelf_dot)
    ranked = sorted(ranked_1)
    ranked_dot = ordered_like(ranked_1_dot, ranked_1, None, False)
    t_1 = []
    t_1_dot = []
    t_3, t_3_dot = iter_list_jvp(ladder, self_dot=ladder_dot)
    t_4, t_4_dot = iter_list_1_jvp(shelf, self_dot=shelf_dot)
    for a, a_dot, b, b_dot in zip(t_3, t_3_dot, t_4, t_4_dot):
        t_1_dot.append(b * a_dot + a * b_dot)
        t_1.append(a * b)
    pairs = sum(t_1)
    pairs_dot = sum(t_1_dot)
    return (
        total + low * high - middle * ranked[1] + pairs,
        (
            total_dot
            + high * low_dot
            + low * high_dot
            + pairs_dot
            - ranked[1] * middle_dot
            - middle * ranked_dot[1]
        ),
    )
