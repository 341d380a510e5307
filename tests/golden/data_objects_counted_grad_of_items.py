# autotangent-cache 1
# function: tests.programs.data_objects_counted:of_items   variant: pair   wrt: x y
#     defines: of_items_fwd of_items_rev
# source: ../data_objects_counted.py   ae433382549251a4
# generated: ad62e359564095c4   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Cell -> tests.programs.data_objects_counted:Cell; bump ->
#     tests.programs.data_objects_counted:bump
# deps: tests.programs.data_objects_counted:Cell.count=e1ede8e8d7cbbde6,
#     tests.programs.data_objects_counted:bump=fa1e3854b28e60fd
# pin: no

from autotangent.runtime import pair, shadows

bump_fwd, bump_rev = pair(
    bump,
    "o by",
    "o tests.programs.data_objects_counted:Cell{size: float, total: float}, by float",
)
count_fwd, count_rev = pair(
    Cell.count,
    "self by",
    "self tests.programs.data_objects_counted:Cell{size: float, total: float}, by float",
)


def of_items_fwd(x, y):
    """Value of of_items and what of_items_rev needs."""
    cells, table = [Cell(x)], {"a": Cell(y)}
    cells_1 = cells[0].total
    _, saved = count_fwd(cells[0], y)
    table_1 = table['a'].total
    _, saved_1 = bump_fwd(table['a'], x)
    return (
        cells[0].total * table['a'].total,
        (cells, cells_1, saved, saved_1, table, table_1),
    )


def of_items_rev(saved, y_bar):
    """Adjoint of of_items: returns x_bar, y_bar."""
    cells, cells_1, saved, saved_1, table, table_1 = saved
    # return cells[0].total * table["a"].total
    cells_bar = shadows(cells)
    cells_bar[0].total += table['a'].total * y_bar
    table_bar = shadows(table)
    table_bar['a'].total += cells[0].total * y_bar
    # bump(table["a"], x)
    x_bar = bump_rev(saved_1, table_bar['a'])
    table['a'].total = table_1
    # cells[0].count(y)
    y_bar_ = count_rev(saved, cells_bar[0])
    cells[0].total = cells_1
    # cells, table = [Cell(x)], {"a": Cell(y)}
    x_bar += cells_bar[0].size
    y_bar_ += table_bar['a'].size
    return x_bar, y_bar_
