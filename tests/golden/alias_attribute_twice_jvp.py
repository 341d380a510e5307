from autotangent.runtime import constructor, tangent

new_Ring = constructor(Ring)
new_Row = constructor(Row)
new_Ring_jvp = tangent(new_Ring, "x", "x array(f; n)")
new_Row_jvp = tangent(new_Row, "x", "x array(f; n)")
energy_jvp = tangent(
    Ring.energy,
    "self",
    "self tests.programs.alias_attribute_twice:Ring{cells: array(f; n), all: array(f; n)}",
)
energy_1_jvp = tangent(
    Row.energy,
    "self",
    "self tests.programs.alias_attribute_twice:Row{cells: array(f; n), first: array(f; ?)}",
)


def f_jvp(x, *, x_dot):
    """Value and tangent of f along x_dot."""
    t_1_1, t_1_1_dot = new_Ring_jvp(x, x_dot=x_dot)
    t_1 = t_1_1
    t_1_dot = t_1_1_dot
    t_2_1, t_2_1_dot = new_Row_jvp(x, x_dot=x_dot)
    t_2 = t_2_1
    t_2_dot = t_2_1_dot
    ring_dot, row_dot = t_1_dot, t_2_dot
    ring, row = (t_1, t_2)
    t_3, t_3_dot = energy_jvp(ring, self_dot=ring_dot)
    t_4, t_4_dot = energy_1_jvp(row, self_dot=row_dot)
    return t_3**2 + t_4**2, 2 * t_3 * t_3_dot + 2 * t_4 * t_4_dot
