from autotangent.runtime import constructor, pair, put_back, snapshot, zeros

new_Part = constructor(Part)
in_loop_fwd, in_loop_rev = pair(in_loop, "x y", "x float, y float")
in_containers_fwd, in_containers_rev = pair(in_containers, "x y", "x float, y float")
in_list_fwd, in_list_rev = pair(in_list, "x y", "x float, y float")
in_objects_fwd, in_objects_rev = pair(in_objects, "x y", "x float, y float")
noted_fwd, noted_rev = pair(
    noted,
    "parts by",
    "parts dict(first: tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: mapping(str: float)}, second: tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: dict()}), by float",
)
new_Part_fwd, new_Part_rev = pair(new_Part, "size", "size float")


def primal_grad(x, y):
    """Gradient of primal with respect to (x, y)."""
    table_1, saved = new_Part_fwd(x)
    table_2, saved_1 = new_Part_fwd(y)
    table = {'first': table_1, 'second': table_2}
    own = table["first"]
    table_3 = snapshot(table)
    _, saved_2 = noted_fwd(table, y)
    t_1, saved_3 = in_loop_fwd(x, y)
    t_2, saved_4 = in_containers_fwd(x, y)
    t_3, saved_5 = in_list_fwd(x, y)
    t_4, saved_6 = in_objects_fwd(x, y)

    # return ( in_loop(x, y) + in_containers(x, y) + in_list(x, y) + in_objects(x, y ...
    x_bar, y_bar = in_loop_rev(saved_3, 1.0)
    x_1_bar, y_1_bar = in_containers_rev(saved_4, 1.0)
    x_2_bar, y_2_bar = in_list_rev(saved_5, 1.0)
    x_3_bar, y_3_bar = in_objects_rev(saved_6, 1.0)
    y_bar += y_1_bar + y_2_bar + y_3_bar
    table_1_bar = zeros(table_1)
    table_2_bar = zeros(table_2)
    table_bar = {'first': table_1_bar, 'second': table_2_bar}
    table_bar['first'].table['share'] += x
    x_bar += x_1_bar + x_2_bar + x_3_bar + own.table['share']
    table_bar['second'].last += 1
    # noted(table, y)
    by_1_bar = noted_rev(saved_2, table_bar)
    put_back(table, table_3)
    y_bar += by_1_bar
    # table = {"first": Part(x), "second": Part(y)}
    y_bar += new_Part_rev(saved_1, table_2_bar)
    x_bar += new_Part_rev(saved, table_1_bar)
    return x_bar, y_bar
