from autotangent.runtime import constructor, tangent

new_Part = constructor(Part)
new_Part_jvp = tangent(new_Part, "size", "size float")
noted_jvp = tangent(
    noted,
    "parts by",
    "parts dict(first: tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: mapping(str: float)}, second: tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: dict()}), by float",
)
in_loop_jvp = tangent(in_loop, "x y", "x float, y float")
in_containers_jvp = tangent(in_containers, "x y", "x float, y float")
in_list_jvp = tangent(in_list, "x y", "x float, y float")
in_objects_jvp = tangent(in_objects, "x y", "x float, y float")


def primal_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of primal along (x_dot, y_dot)."""
    table_1, table_1_dot = new_Part_jvp(x, size_dot=x_dot)
    table_2, table_2_dot = new_Part_jvp(y, size_dot=y_dot)
    table = {'first': table_1, 'second': table_2}
    table_dot = {'first': table_1_dot, 'second': table_2_dot}
    own = table["first"]
    own_dot = table_dot['first']
    t_1, t_1_dot = noted_jvp(table, y, parts_dot=table_dot, by_dot=y_dot)
    t_2, t_2_dot = in_loop_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    t_3, t_3_dot = in_containers_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    t_4, t_4_dot = in_list_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    t_5, t_5_dot = in_objects_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    return (
        t_2 + t_3 + t_4 + t_5 + own.table['share'] * x + table['second'].last,
        (
            t_2_dot
            + t_3_dot
            + t_4_dot
            + t_5_dot
            + x * own_dot.table['share']
            + own.table['share'] * x_dot
            + table_dot['second'].last
        ),
    )
