import numpy as np
from autotangent.runtime import products_of_others, shadows, tangent

raised_jvp = tangent(
    raised,
    "cells z",
    "cells tuple(tests.programs.alias_parts_in_displays:Cell{level: float}), z float",
)
raised_1_jvp = tangent(
    raised,
    "cells z",
    "cells list(tests.programs.alias_parts_in_displays:Cell{level: float}), z float",
)
filled_jvp = tangent(filled, "rows z", "rows tuple(array(f; n)), z float")
filled_1_jvp = tangent(filled, "rows z", "rows list(array(f; n)), z float")


def parts_jvp(x, v, *, x_dot, v_dot):
    """Value and tangent of parts along (x_dot, v_dot)."""
    cells = [Cell() for _ in range(2)]
    cells_dot = shadows(cells)
    t_1, t_1_dot = raised_jvp((cells[0],), x, cells_dot=(cells_dot[0],), z_dot=x_dot)
    held = {"a": Cell(), "b": Cell(1.0)}
    held_dot = shadows(held)
    t_2, t_2_dot = raised_1_jvp(
        [held['a'], held['b']],
        x * v[0],
        cells_dot=[held_dot['a'], held_dot['b']],
        z_dot=v[0] * x_dot + x * v_dot[0],
    )
    box = Box()
    box_dot = shadows(box)
    t_3, t_3_dot = raised_jvp(
        (box.cell,), v[1], cells_dot=(box_dot.cell,), z_dot=v_dot[1]
    )
    A = np.zeros((2, 2))
    A_dot = np.zeros_like(A)
    t_4, t_4_dot = filled_jvp((A[0],), x, rows_dot=(A_dot[0],), z_dot=x_dot)
    t_5, t_5_dot = filled_1_jvp(
        [A[1], A[0]], v[0], rows_dot=[A_dot[1], A_dot[0]], z_dot=v_dot[0]
    )
    return (
        (
            cells[0].level * held['b'].level
            + held['a'].level * box.cell.level
            + np.prod(A)
        ),
        (
            held['b'].level * cells_dot[0].level
            + cells[0].level * held_dot['b'].level
            + box.cell.level * held_dot['a'].level
            + held['a'].level * box_dot.cell.level
            + np.sum(products_of_others(A) * A_dot)
        ),
    )
