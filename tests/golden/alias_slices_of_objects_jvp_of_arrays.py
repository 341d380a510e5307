# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:of_arrays   variant: tangent   wrt: x
#     y   defines: of_arrays_jvp
# source: ../alias_slices_of_objects.py   bede24a0e48d2d3d
# generated: 343a10b2a5278d16   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: np -> numpy; scaled -> tests.programs.alias_slices_of_objects:scaled; zip ->
#     builtins:zip
# deps: tests.programs.alias_slices_of_objects:scaled=25cd0c72ccf39ffe
# pin: no

import numpy as np
from autotangent.runtime import tangent

scaled_jvp = tangent(scaled, "rows k", "rows list(array(f; ?)), k float")


def of_arrays_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of of_arrays along (x_dot, y_dot)."""
    rows_1 = np.zeros(2)
    rows = [np.array([x, y]), np.array([y, 1]), rows_1]
    rows_dot = [np.array([x_dot, y_dot]), np.array([y_dot, 0.0]), np.zeros_like(rows_1)]
    for row, row_dot, other, other_dot in zip(rows, rows_dot, rows[1:], rows_dot[1:]):
        other_dot += x * row_dot + x_dot * row
        other += row * x
    for row, row_dot in zip(rows[1:], rows_dot[1:]):
        row_dot[0] = y * row_dot[0] + row[0] * y_dot
        row[0] *= y
    t_1, t_1_dot = scaled_jvp(rows[:1], y, rows_dot=rows_dot[:1], k_dot=y_dot)
    t_2, t_2_dot = scaled_jvp(rows[::-1], x, rows_dot=rows_dot[::-1], k_dot=x_dot)
    t_3 = rows[2].sum()
    return (
        rows[1][0] * rows[0][0] * t_3,
        (
            t_3 * (rows[0][0] * rows_dot[1][0] + rows[1][0] * rows_dot[0][0])
            + rows[1][0] * rows[0][0] * rows_dot[2].sum()
        ),
    )
