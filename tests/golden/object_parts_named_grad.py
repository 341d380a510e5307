from autotangent.runtime import constructor, pair, shadowed_pair, shadows

new_Cell = constructor(Cell)
started_fwd, started_rev = pair(started, "x", "x float")
force_fwd, force_rev = shadowed_pair(
    Cell.force,
    "self y",
    "self tests.programs.object_parts_named:Cell{x: float, parts: list(again(tests.programs.object_parts_named:Cell))}, y float",
)
new_Cell_fwd, new_Cell_rev = pair(new_Cell, "x", "x float, depth int")


def primal_grad(x, y):
    """Gradient of primal with respect to (x, y)."""
    t_1, saved = new_Cell_fwd(x)
    t_1_bar = shadows(t_1)
    t_2, saved_1 = force_fwd(t_1, y, self_bar=t_1_bar)
    t_3, saved_2 = started_fwd(x * y)

    # return Cell(x).force(y) ** 2 * 0.01 + started(x * y)
    t_2_bar = 0.02 * t_2
    t_4_bar = started_rev(saved_2, 1.0)
    x_bar = y * t_4_bar
    y_bar = x * t_4_bar
    # t_2 = t_1.force(y, self_bar=t_1_bar)
    y_bar += force_rev(saved_1, t_2_bar)
    # t_1 = new_Cell(x)
    x_bar += new_Cell_rev(saved, t_1_bar)
    return x_bar, y_bar
