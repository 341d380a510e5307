import numpy as np
from autotangent.runtime import namespace


def lengths_jvp(x, c, *, x_dot, c_dot):
    """Value and tangent of lengths along (x_dot, c_dot)."""
    sides = [c, c * x[1]]
    sides_dot = [c_dot, x[1] * c_dot + c * x_dot[1]]
    sides_dot[1] = np.real(np.conj(np.sign(x[1] - 9.0)) * x_dot[1])
    sides[1] = abs(x[1] - 9.0)
    sides_dot.append(np.real(np.conj(np.sign(x[2])) * x_dot[2]))
    sides.append(abs(x[2]))
    table = {"z": c}
    table_dot = {'z': c_dot}
    table_dot['z'] = np.real(c * x_dot[0] + x[0] * c_dot)
    table["z"] = np.real(x[0] * c)
    line = Line(c * c)
    line_dot = namespace(z=2 * c * c_dot)
    line_dot.z = np.real(np.conj(np.sign(c)) * c_dot)
    line.z = abs(c) + 1.0
    t_1 = np.sum(x)
    return (
        sides[1] * t_1 + sides[2] * sides[0] * table['z'] + line.z * x[0],
        (
            t_1 * sides_dot[1]
            + sides[1] * np.sum(x_dot)
            + table['z'] * (sides[0] * sides_dot[2] + sides[2] * sides_dot[0])
            + sides[2] * sides[0] * table_dot['z']
            + x[0] * line_dot.z
            + line.z * x_dot[0]
        ),
    )
