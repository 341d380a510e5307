from autotangent.runtime import pair

count_fwd, count_rev = pair(
    Cell.count,
    "self by",
    "self tests.programs.data_objects_counted:Cell{size: float, total: float}, by float",
)


def counted_fwd(cell, by):
    """Value of counted and what counted_rev needs."""
    cell_1 = cell.total
    _, saved = count_fwd(cell, by)
    return None, (cell, cell_1, saved)


def counted_rev(saved, cell_bar):
    """Adjoint of counted: adds into cell_bar, returns by_bar."""
    cell, cell_1, saved = saved
    # cell.count(by)
    by_bar = count_rev(saved, cell_bar)
    cell.total = cell_1
    return by_bar
