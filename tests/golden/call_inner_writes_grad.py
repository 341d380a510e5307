import numpy as np
from autotangent.runtime import add_into, inner, pair, put_back, snapshot, spread_over, zeros

put = inner(tabulated, "put")
put_fwd, put_rev = pair(
    put,
    "table gain history x value",
    "table array(f; ?), gain float, history list(float), x array(f; n), i int, value float",
)


def tabulated_grad(x, gain, n):
    """Gradient of tabulated with respect to (x, gain)."""
    table = np.zeros(n)
    history = []
    saveds = []
    table_1s = []
    history_1s = []
    for i in range(n):
        table_1 = table.copy()
        table_1s.append(table_1)
        history_1 = snapshot(history)
        history_1s.append(history_1)
        _, saved = put_fwd(table, gain, history, x, i, x[i] * x[i])
        saveds.append(saved)

    # return np.sum(table**2) + sum(history)
    table_bar = 2 * table
    history_bar = zeros(history)
    add_into(history_bar, spread_over(1.0, history))
    x_bar = np.zeros_like(x)
    gain_bar = 0.0
    for i in range(n - 1, -1, -1):
        saved = saveds.pop()
        table_1 = table_1s.pop()
        history_1 = history_1s.pop()
        # put(i, x[i] * x[i])
        gain_1_bar, value_1_bar = put_rev(saved, table_bar, history_bar, x_bar)
        table[...] = table_1
        put_back(history, history_1)
        gain_bar += gain_1_bar
        x_bar[i] += 2 * x[i] * value_1_bar
    return x_bar, gain_bar
