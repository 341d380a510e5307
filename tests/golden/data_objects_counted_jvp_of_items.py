# autotangent-cache 1
# function: tests.programs.data_objects_counted:of_items   variant: tangent   wrt: x y
#     defines: of_items_jvp
# source: ../data_objects_counted.py   ae433382549251a4
# generated: ba6ad7fa9537be05   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Cell -> tests.programs.data_objects_counted:Cell; bump ->
#     tests.programs.data_objects_counted:bump
# deps: tests.programs.data_objects_counted:Cell.count=e1ede8e8d7cbbde6,
#     tests.programs.data_objects_counted:bump=fa1e3854b28e60fd
# pin: no

from autotangent.runtime import namespace, tangent

count_jvp = tangent(
    Cell.count,
    "self by",
    "self tests.programs.data_objects_counted:Cell{size: float, total: float}, by float",
)
bump_jvp = tangent(
    bump,
    "o by",
    "o tests.programs.data_objects_counted:Cell{size: float, total: float}, by float",
)


def of_items_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of of_items along (x_dot, y_dot)."""
    cells_dot, table_dot = (
        [namespace(size=x_dot, total=0.0)],
        {'a': namespace(size=y_dot, total=0.0)},
    )
    cells, table = [Cell(x)], {"a": Cell(y)}
    t_1, t_1_dot = count_jvp(cells[0], y, self_dot=cells_dot[0], by_dot=y_dot)
    t_2, t_2_dot = bump_jvp(table['a'], x, o_dot=table_dot['a'], by_dot=x_dot)
    return (
        cells[0].total * table['a'].total,
        table['a'].total * cells_dot[0].total + cells[0].total * table_dot['a'].total,
    )
