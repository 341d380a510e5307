from autotangent.runtime import constructor, tangent

new_Cell = constructor(Cell)
force_jvp = tangent(
    Cell.force,
    "self y",
    "self tests.programs.object_parts_named:Cell{x: float, parts: list(again(tests.programs.object_parts_named:Cell))}, y float",
)
new_Cell_jvp = tangent(new_Cell, "x", "x float, depth int")
started_jvp = tangent(started, "x", "x float")


def primal_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of primal along (x_dot, y_dot)."""
    t_1, t_1_dot = new_Cell_jvp(x, x_dot=x_dot)
    t_2, t_2_dot = force_jvp(t_1, y, self_dot=t_1_dot, y_dot=y_dot)
    t_3, t_3_dot = started_jvp(x * y, x_dot=y * x_dot + x * y_dot)
    return t_2**2 * 0.01 + t_3, 0.02 * t_2 * t_2_dot + t_3_dot
