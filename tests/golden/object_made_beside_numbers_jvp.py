from autotangent.runtime import namespace, own, tangent

add_jvp = tangent(
    Sums.add,
    "self row",
    "self tests.programs.object_made_beside_numbers:Sums{x: array(f; n), total: float}, row array(f; 1 n)",
)
add_1_jvp = tangent(
    Sums.add,
    "self row",
    "self tests.programs.object_made_beside_numbers:Sums{x: array(f; 1 n), total: float}, row array(f; ...)",
)


def totals_jvp(x, z, *, x_dot, z_dot):
    """Value and tangent of totals along (x_dot, z_dot)."""
    x, z = own(x, z)
    x_dot = x_dot.copy()
    z_dot = z_dot.copy()
    sums_dot, total_dot = namespace(x=x_dot, total=0.0), 0.0
    sums, total = Sums(x), 0.0
    t_2, t_2_dot = add_jvp(sums, z, self_dot=sums_dot, row_dot=z_dot)
    rows = [x, z]
    rows_dot = [x_dot, z_dot]
    t_1 = (Sums(z), 1.0)
    t_1_dot = (namespace(x=z_dot, total=0.0), 0.0)
    other_dot, more_dot = t_1_dot
    other, more = t_1
    rows_dot[0] = rows[1] * rows_dot[0] + rows[0] * rows_dot[1]
    rows[0] = rows[0] * rows[1]
    t_3, t_3_dot = add_1_jvp(other, rows[0], self_dot=other_dot, row_dot=rows_dot[0])
    return (
        total + sums.total * other.total + more,
        (
            total_dot
            + other.total * sums_dot.total
            + sums.total * other_dot.total
            + more_dot
        ),
    )
