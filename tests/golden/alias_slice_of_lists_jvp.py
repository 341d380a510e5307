from autotangent.runtime import shadows


def primal_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of primal along (x_dot, w_dot)."""
    rows = [[0, 0], [1, 1]]
    rows_dot = shadows(rows)
    table = [[2, 2]]
    table_dot = shadows(table)
    table_dot[0:1] = rows_dot
    table[0:1] = rows
    table_dot[0][1] = w * x_dot + x * w_dot
    table[0][1] = x * w
    t_1 = rows[:1]
    t_1_dot = rows_dot[:1]
    table_dot[1:] = t_1_dot
    table[1:] = t_1
    table_dot[1][0] = w_dot
    table[1][0] = w
    return (
        rows[0][1] * x + rows[0][0] * table[0][1] + rows[1][0],
        (
            x * rows_dot[0][1]
            + rows[0][1] * x_dot
            + table[0][1] * rows_dot[0][0]
            + rows[0][0] * table_dot[0][1]
            + rows_dot[1][0]
        ),
    )
