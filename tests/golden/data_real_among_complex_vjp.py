import numpy as np
from autotangent.runtime import zeros


def lengths_vjp(x, c, *, y_bar):
    """Adjoint of lengths with respect to (x, c), seeded with y_bar."""
    sides = [c, c * x[1]]
    sides[1] = abs(x[1] - 9.0)
    sides.append(abs(x[2]))
    table = {"z": c}
    table["z"] = np.real(x[0] * c)
    line = Line(c * c)
    line.z = abs(c) + 1.0

    # return sides[1] * np.sum(x) + sides[2] * sides[0] * table["z"] + line.z * x[0]
    sides_bar = zeros(sides, complex)
    sides_bar[1] += np.sum(x) * y_bar
    x_bar = np.full_like(x, sides[1] * y_bar)
    sides_bar[2] += sides[0] * table['z'] * y_bar
    sides_bar[0] += sides[2] * table['z'] * y_bar
    table_bar = zeros(table, complex)
    table_bar['z'] += sides[2] * sides[0] * y_bar
    line_bar = zeros(line, complex)
    line_bar.z += x[0] * y_bar
    x_bar[0] += line.z * y_bar
    # line.z = abs(c) + 1.0
    c_bar = np.conj(np.sign(c)) * np.real(line_bar.z)
    line_bar.z = 0.0
    # line = Line(c * c)
    c_bar += 2 * c * line_bar.z
    # table["z"] = np.real(x[0] * c)
    table_1_bar = np.real(table_bar['z'])
    x_bar[0] += c * table_1_bar
    c_bar += x[0] * table_1_bar
    table_bar['z'] = 0.0
    # table = {"z": c}
    c_bar += table_bar['z']
    # sides.append(abs(x[2]))
    t_1_bar = sides_bar.pop()
    x_bar[2] += np.conj(np.sign(x[2])) * np.real(t_1_bar)
    # sides[1] = abs(x[1] - 9.0)
    x_bar[1] += np.conj(np.sign(x[1] - 9.0)) * np.real(sides_bar[1])
    sides_bar[1] = 0.0
    # sides = [c, c * x[1]]
    c_bar += sides_bar[0] + x[1] * sides_bar[1]
    x_bar[1] += c * sides_bar[1]
    return x_bar, c_bar
