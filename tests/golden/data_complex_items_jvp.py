import numpy as np


def primal_jvp(x, *, x_dot):
    """Value and tangent of primal along x_dot."""
    parts = [x * 1j, x + 2j]
    parts_dot = [1j * x_dot, x_dot.astype(complex)]
    parts_dot[1][1] = 1j * (x[0] * parts_dot[1][1] + parts[1][1] * x_dot[0])
    parts[1][1] *= 1j * x[0]
    named = {"a": x + 2j}
    named_dot = {'a': x_dot.astype(complex)}
    named_1 = 2j * x[1:]
    named_dot['a'][1:] = named_1 * named_dot['a'][1:] + 2j * named['a'][1:] * x_dot[1:]
    named['a'][1:] = named['a'][1:] * named_1
    return (
        np.sum(parts[0].imag * parts[1].real) + np.sum(named['a'].imag * x),
        (
            np.sum(
                parts[1].real * parts_dot[0].imag + parts[0].imag * parts_dot[1].real
            )
            + np.sum(x * named_dot['a'].imag + named['a'].imag * x_dot)
        ),
    )
