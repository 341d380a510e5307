import numpy as np
from autotangent.runtime import inner, tangent

put = inner(tabulated, "put")
put_jvp = tangent(
    put,
    "table gain history x value",
    "table array(f; ?), gain float, history list(float), x array(f; n), i int, value float",
)


def tabulated_jvp(x, gain, n, *, x_dot, gain_dot):
    """Value and tangent of tabulated along (x_dot, gain_dot)."""
    table = np.zeros(n)
    table_dot = np.zeros_like(table)
    history = []
    history_dot = []
    for i in range(n):
        t_1, t_1_dot = put_jvp(
            table,
            gain,
            history,
            x,
            i,
            x[i] * x[i],
            table_dot=table_dot,
            gain_dot=gain_dot,
            history_dot=history_dot,
            x_dot=x_dot,
            value_dot=2 * x[i] * x_dot[i],
        )
    return (
        np.sum(table**2) + sum(history),
        2 * np.sum(table * table_dot) + sum(history_dot),
    )
