import numpy as np
from autotangent.runtime import namespace, pair, products_of_others, put_back, shadowed_pair, shadows, snapshot

filled_fwd, filled_rev = pair(filled, "rows z", "rows list(array(f; n)), z float")
filled_1_fwd, filled_1_rev = pair(filled, "rows z", "rows tuple(array(f; n)), z float")
raised_fwd, raised_rev = shadowed_pair(
    raised,
    "cells z",
    "cells tuple(tests.programs.alias_parts_in_displays:Cell{level: float}), z float",
)
raised_1_fwd, raised_1_rev = shadowed_pair(
    raised,
    "cells z",
    "cells list(tests.programs.alias_parts_in_displays:Cell{level: float}), z float",
)


def parts_grad(x, v):
    """Gradient of parts with respect to (x, v)."""
    cells = [Cell() for _ in range(2)]
    cells_bar = shadows(cells)
    t_1_bar = [cells_bar[0]]
    t_1 = (cells[0],)
    t_1_1 = snapshot(t_1)
    _, saved_4 = raised_fwd(t_1, x, cells_bar=t_1_bar)
    t_2_bar = namespace(level=0.0)
    t_2 = Cell()
    t_3_bar = namespace(level=0.0)
    t_3 = Cell(1.0)
    held_bar = {'a': t_2_bar, 'b': t_3_bar}
    held = {'a': t_2, 'b': t_3}
    t_4_bar = [held_bar['a'], held_bar['b']]
    t_4 = [held['a'], held['b']]
    t_4_1 = snapshot(t_4)
    _, saved_3 = raised_1_fwd(t_4, x * v[0], cells_bar=t_4_bar)
    box = Box()
    box_bar = shadows(box)
    t_5_bar = [box_bar.cell]
    t_5 = (box.cell,)
    t_5_1 = snapshot(t_5)
    _, saved_2 = raised_fwd(t_5, v[1], cells_bar=t_5_bar)
    A = np.zeros((2, 2))
    A_bar = np.zeros_like(A)
    t_6_bar = [A_bar[0]]
    t_6 = (A[0],)
    t_6_1 = snapshot(t_6)
    _, saved_1 = filled_1_fwd(t_6, x)
    t_7_bar = [A_bar[1], A_bar[0]]
    t_7 = [A[1], A[0]]
    t_7_1 = snapshot(t_7)
    _, saved = filled_fwd(t_7, v[0])

    # return cells[0].level * held["b"].level + held["a"].level * box.cell.level + n ...
    cells_bar[0].level += held['b'].level
    held_bar['b'].level += cells[0].level
    held_bar['a'].level += box.cell.level
    box_bar.cell.level += held['a'].level
    A_bar += products_of_others(A)
    # filled([A[1], A[0]], v[0])
    z_1_bar = filled_rev(saved, t_7_bar)
    put_back(t_7, t_7_1)
    v_bar = np.zeros_like(v)
    v_bar[0] = z_1_bar
    # filled((A[0],), x)
    x_bar = filled_1_rev(saved_1, t_6_bar)
    put_back(t_6, t_6_1)
    # raised((box.cell,), v[1])
    z_2_bar = raised_rev(saved_2)
    put_back(t_5, t_5_1)
    v_bar[1] += z_2_bar
    # raised([held["a"], held["b"]], x * v[0])
    z_3_bar = raised_1_rev(saved_3)
    put_back(t_4, t_4_1)
    x_bar += v[0] * z_3_bar
    v_bar[0] += x * z_3_bar
    # raised((cells[0],), x)
    z_4_bar = raised_rev(saved_4)
    put_back(t_1, t_1_1)
    x_bar += z_4_bar
    return x_bar, v_bar
