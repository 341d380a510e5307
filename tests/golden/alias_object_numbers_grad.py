import numpy as np
from autotangent.runtime import namespace, pair, put_back, snapshot, unbroadcast

pump_fwd, pump_rev = pair(
    Cell.pump,
    "self rate",
    "self tests.programs.alias_object_numbers:Cell{charge: float, ions: array(f; ?), leak: float}, rate float",
)


def balance_grad(x, y):
    """Gradient of balance with respect to (x, y)."""
    ions = np.array([x, 2.0])
    cell = Cell(x, ions, x * y)
    same = cell
    saveds = []
    same_1s = []
    cell_1s = []
    for _ in range(3):
        same_1 = snapshot(same)
        same_1s.append(same_1)
        _, saved = pump_fwd(same, y)
        saveds.append(saved)
        cell_1 = cell.leak
        cell_1s.append(cell_1)
        cell.leak = cell.leak + same.ions[0]
    table = {"rate": x, "ions": ions, "rest": [x * y, (y, 3.0)]}
    other = table
    other_1 = other['ions'][1]
    other["ions"][1] = y
    t_1 = same.charge + same.leak * ions[0] + table['rate'] * table['rest'][0]
    t_2 = ions[1] * table['rest'][1][0]

    # return same.charge + same.leak * ions[0] + table["rate"] * table["rest"][0] +  ...
    t_1_bar = unbroadcast(1, t_1)
    t_3_bar = unbroadcast(t_1_bar, same.charge + same.leak * ions[0])
    ions_bar = np.zeros_like(ions)
    cell_bar = namespace(charge=0.0, ions=ions_bar, leak=0.0)
    cell_bar.charge += t_3_bar
    cell_bar.leak += ions[0] * t_3_bar
    ions_bar[0] += same.leak * t_3_bar
    table_bar = {'rate': 0.0, 'ions': ions_bar, 'rest': [0.0, [0.0, 0.0]]}
    table_bar['rate'] += unbroadcast(table['rest'][0] * t_1_bar, table['rate'])
    table_bar['rest'][0] += table['rate'] * t_1_bar
    t_2_bar = unbroadcast(1, t_2)
    ions_bar[1] += unbroadcast(table['rest'][1][0] * t_2_bar, ions[1])
    table_bar['rest'][1][0] += ions[1] * t_2_bar
    other['ions'][1] = other_1
    # other["ions"][1] = y
    y_bar = table_bar['ions'][1]
    table_bar['ions'][1] = 0.0
    # table = {"rate": x, "ions": ions, "rest": [x * y, (y, 3.0)]}
    x_bar = table_bar['rate'] + y * table_bar['rest'][0]
    y_bar += x * table_bar['rest'][0] + table_bar['rest'][1][0]
    for _ in range(3):
        cell_1 = cell_1s.pop()
        cell.leak = cell_1
        # cell.leak = cell.leak + same.ions[0]
        cell_2_bar = cell_bar.leak
        cell_bar.leak = 0.0
        cell_bar.leak += cell_2_bar
        cell_bar.ions[0] += cell_2_bar
        saved = saveds.pop()
        same_1 = same_1s.pop()
        # same.pump(y)
        rate_1_bar = pump_rev(saved, cell_bar)
        put_back(same, same_1)
        y_bar += rate_1_bar
    # cell = Cell(x, ions, x * y)
    x_bar += cell_bar.charge + y * cell_bar.leak
    y_bar += x * cell_bar.leak
    # ions = np.array([x, 2.0])
    ions_1_bars = ions_bar
    x_bar += ions_1_bars[0]
    return x_bar, y_bar
