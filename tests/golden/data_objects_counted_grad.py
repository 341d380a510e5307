from autotangent.runtime import constructor, inner, namespace, pair, put_back, shadowed_pair, snapshot, zeros

new_Pair = constructor(Pair)
counted = inner(primal, "counted")
of_items_fwd, of_items_rev = pair(of_items, "x y", "x float, y float")
of_pairs_fwd, of_pairs_rev = pair(of_pairs, "x y", "x float, y float")
counted_fwd, counted_rev = pair(
    counted,
    "cell by",
    "cell tests.programs.data_objects_counted:Cell{size: float, total: float}, by float",
)
swapped_fwd, swapped_rev = shadowed_pair(
    swapped,
    "p by",
    "p tests.programs.data_objects_counted:Pair{a: tests.programs.data_objects_counted:Cell{size: float, total: float}, b: tests.programs.data_objects_counted:Cell{size: float, total: float}, own: tests.programs.data_objects_counted:Cell{size: float, total: float}, sum: None}, by float",
)
new_Pair_fwd, new_Pair_rev = shadowed_pair(
    new_Pair,
    "a b",
    "a tests.programs.data_objects_counted:Cell{size: float, total: float}, b tests.programs.data_objects_counted:Cell{size: float, total: float}",
)


def primal_grad(x, y):
    """Gradient of primal with respect to (x, y)."""
    t_1_bar = namespace(size=0.0, total=0.0)
    t_1 = Cell(x)
    t_2_bar = namespace(size=0.0, total=0.0)
    t_2 = Cell(y)
    t_1_1 = snapshot(t_1)
    t_2_1 = snapshot(t_2)
    (p, p_bar), saved_5 = new_Pair_fwd(t_1, t_2, a_bar=t_1_bar, b_bar=t_2_bar)
    q_bar = p_bar.b
    q = p.b
    p_1 = snapshot(p)
    _, saved_4 = swapped_fwd(p, x * y, p_bar=p_bar)
    cell = Cell(x)
    cell_2 = cell.total
    _, saved_3 = counted_fwd(cell, y)
    cell_1 = cell.total
    _, saved_2 = counted_fwd(cell, x)
    t_3, saved = of_items_fwd(x, y)
    t_4, saved_1 = of_pairs_fwd(x, y)

    # return q.total * p.b.size + cell.total * of_items(x, y) + of_pairs(x, y)
    q_bar.total += p.b.size
    p_bar.b.size += q.total
    cell_bar = zeros(cell)
    cell_bar.total += t_3
    x_bar, y_bar = of_items_rev(saved, cell.total)
    x_1_bar, y_1_bar = of_pairs_rev(saved_1, 1.0)
    x_bar += x_1_bar
    y_bar += y_1_bar
    # counted(x)
    by_1_bar = counted_rev(saved_2, cell_bar)
    cell.total = cell_1
    x_bar += by_1_bar
    # counted(y)
    by_2_bar = counted_rev(saved_3, cell_bar)
    cell.total = cell_2
    y_bar += by_2_bar
    # cell = Cell(x)
    x_bar += cell_bar.size
    # swapped(p, x * y)
    by_3_bar = swapped_rev(saved_4)
    put_back(p, p_1)
    x_bar += y * by_3_bar
    y_bar += x * by_3_bar
    # p = Pair(Cell(x), Cell(y))
    new_Pair_rev(saved_5)
    put_back(t_1, t_1_1)
    put_back(t_2, t_2_1)
    # t_2 = Cell(y)
    y_bar += t_2_bar.size
    # t_1 = Cell(x)
    x_bar += t_1_bar.size
    return x_bar, y_bar
