from autotangent.runtime import constructor, inner, namespace, tangent

new_Pair = constructor(Pair)
counted = inner(primal, "counted")
new_Pair_jvp = tangent(
    new_Pair,
    "a b",
    "a tests.programs.data_objects_counted:Cell{size: float, total: float}, b tests.programs.data_objects_counted:Cell{size: float, total: float}",
)
swapped_jvp = tangent(
    swapped,
    "p by",
    "p tests.programs.data_objects_counted:Pair{a: tests.programs.data_objects_counted:Cell{size: float, total: float}, b: tests.programs.data_objects_counted:Cell{size: float, total: float}, own: tests.programs.data_objects_counted:Cell{size: float, total: float}, sum: None}, by float",
)
counted_jvp = tangent(
    counted,
    "cell by",
    "cell tests.programs.data_objects_counted:Cell{size: float, total: float}, by float",
)
of_items_jvp = tangent(of_items, "x y", "x float, y float")
of_pairs_jvp = tangent(of_pairs, "x y", "x float, y float")


def primal_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of primal along (x_dot, y_dot)."""
    p_1, p_1_dot = new_Pair_jvp(
        Cell(x),
        Cell(y),
        a_dot=namespace(size=x_dot, total=0.0),
        b_dot=namespace(size=y_dot, total=0.0),
    )
    p = p_1
    p_dot = p_1_dot
    q = p.b
    q_dot = p_dot.b
    t_1, t_1_dot = swapped_jvp(p, x * y, p_dot=p_dot, by_dot=y * x_dot + x * y_dot)
    cell = Cell(x)
    cell_dot = namespace(size=x_dot, total=0.0)
    t_2, t_2_dot = counted_jvp(cell, y, cell_dot=cell_dot, by_dot=y_dot)
    t_3, t_3_dot = counted_jvp(cell, x, cell_dot=cell_dot, by_dot=x_dot)
    t_4, t_4_dot = of_items_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    t_5, t_5_dot = of_pairs_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    return (
        q.total * p.b.size + cell.total * t_4 + t_5,
        (
            p.b.size * q_dot.total
            + q.total * p_dot.b.size
            + t_4 * cell_dot.total
            + cell.total * t_4_dot
            + t_5_dot
        ),
    )
