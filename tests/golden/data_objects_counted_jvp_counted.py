from autotangent.runtime import tangent

count_jvp = tangent(
    Cell.count,
    "self by",
    "self tests.programs.data_objects_counted:Cell{size: float, total: float}, by float",
)


def counted_jvp(cell, by, *, cell_dot, by_dot):
    """Value and tangent of counted along (cell_dot, by_dot)."""
    t_1, t_1_dot = count_jvp(cell, by, self_dot=cell_dot, by_dot=by_dot)
    return None, None
