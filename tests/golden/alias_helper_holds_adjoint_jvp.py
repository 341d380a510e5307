import numpy as np
from autotangent.runtime import tangent

kept_jvp = tangent(kept, "rows row", "rows list(array(f; ?)), row array(f; n)")
replaced_jvp = tangent(
    replaced,
    "table row",
    "table dict(row: array(f; n)), row array(f; n)",
)


def primal_jvp(x, *, x_dot):
    """Value and tangent of primal along x_dot."""
    a = x * 1.0
    a_dot = x_dot.copy()
    rows = []
    rows_dot = []
    before = a[0] * x[1]
    before_dot = x[1] * a_dot[0] + a[0] * x_dot[1]
    held_1, held_1_dot = kept_jvp(rows, a, rows_dot=rows_dot, row_dot=a_dot)
    held = held_1
    held_dot = held_1_dot
    a_dot[0] = held * x_dot[2] + x[2] * held_dot
    a[0] = x[2] * held
    rows_dot[0][1] = 2 * rows_dot[0][1]
    rows[0][1] *= 2.0
    b = x * 3.0
    b_dot = 3 * x_dot
    table = {"row": x * 2.0}
    table_dot = {'row': 2 * x_dot}
    second = b[0] * before
    second_dot = before * b_dot[0] + b[0] * before_dot
    held_2, held_2_dot = replaced_jvp(table, b, table_dot=table_dot, row_dot=b_dot)
    held_dot = held_2 * held_dot + held * held_2_dot
    held *= held_2
    b_dot[0] = held * x_dot[2] + x[2] * held_dot
    b[0] = x[2] * held
    table_dot['row'][1] = second_dot
    table["row"][1] = second
    t_1 = np.sum(a)
    t_2 = np.sum(b)
    return (
        t_1 * before + t_2 * second,
        (
            before * np.sum(a_dot)
            + t_1 * before_dot
            + second * np.sum(b_dot)
            + t_2 * second_dot
        ),
    )
