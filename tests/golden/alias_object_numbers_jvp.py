import numpy as np
from autotangent.runtime import namespace, tangent

pump_jvp = tangent(
    Cell.pump,
    "self rate",
    "self tests.programs.alias_object_numbers:Cell{charge: float, ions: array(f; ?), leak: float}, rate float",
)


def balance_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of balance along (x_dot, y_dot)."""
    ions = np.array([x, 2.0])
    ions_dot = np.array([x_dot, 0.0])
    cell = Cell(x, ions, x * y)
    cell_dot = namespace(charge=x_dot, ions=ions_dot, leak=y * x_dot + x * y_dot)
    same = cell
    same_dot = cell_dot
    for _ in range(3):
        t_1, t_1_dot = pump_jvp(same, y, self_dot=same_dot, rate_dot=y_dot)
        cell_dot.leak = cell_dot.leak + same_dot.ions[0]
        cell.leak = cell.leak + same.ions[0]
    table = {"rate": x, "ions": ions, "rest": [x * y, (y, 3.0)]}
    table_dot = {'rate': x_dot, 'ions': ions_dot, 'rest': [y * x_dot + x * y_dot, (y_dot, 0.0)]}
    other = table
    other_dot = table_dot
    other_dot['ions'][1] = y_dot
    other["ions"][1] = y
    return (
        (
            same.charge
            + same.leak * ions[0]
            + table['rate'] * table['rest'][0]
            + ions[1] * table['rest'][1][0]
        ),
        (
            same_dot.charge
            + ions[0] * same_dot.leak
            + same.leak * ions_dot[0]
            + table['rest'][0] * table_dot['rate']
            + table['rate'] * table_dot['rest'][0]
            + table['rest'][1][0] * ions_dot[1]
            + ions[1] * table_dot['rest'][1][0]
        ),
    )
