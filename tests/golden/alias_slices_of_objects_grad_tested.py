# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:tested   variant: pair   wrt: x y
#     defines: tested_fwd tested_rev
# source: ../alias_slices_of_objects.py   b102df910bdbfa8a
# generated: e5111bcb8fe0ad96   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Cell -> tests.programs.alias_slices_of_objects:Cell; len -> builtins:len;
#     math -> math; max -> builtins:max; range -> builtins:range
# deps: tests.programs.alias_slices_of_objects:Cell.add=22d1eec9a6dab18a,
#     tests.programs.alias_slices_of_objects:Cell.total=84507ca083f9dd9b
# pin: no

from autotangent.runtime import shadowed_pair, shadows

add_fwd, add_rev = shadowed_pair(
    Cell.add,
    "self z",
    "self tests.programs.alias_slices_of_objects:Cell{level: float, slots: list(optional(float)), log: list(float), peer: optional(again(tests.programs.alias_slices_of_objects:Cell)), count: int}, z float",
)


def tested_fwd(x, y):
    """Value of tested and what tested_rev needs."""
    t_2 = None
    cells = [Cell() for _ in range(2)]
    cells_bar = shadows(cells)
    log_bar = cells_bar[0].log
    log = cells[0].log
    log_bar.append(0.0)
    t_3 = math.tanh(x)
    log.append(t_3)
    cells_bar_1 = cells_bar[0].peer
    cells_bar[0].peer = cells_bar[-1]
    cells[0].peer = cells[-1]
    k = max(range(len(cells)), key=lambda i: cells[i].level)
    t_1_bar = cells_bar[k]
    t_1 = cells[k]
    total = t_1.total()
    cells_bar[-1].slots[0] = 0.0
    cells[-1].slots[0] = x
    cells_1 = cells[0].level
    cells_2 = cells[0].count
    _, saved = add_fwd(cells[0], y, self_bar=cells_bar[0])
    if total > 0.1:
        t_2 = y
    else:
        t_2 = x
    return (
        cells[0].level * cells[-1].slots[0] * t_2,
        (
            cells,
            cells_1,
            cells_2,
            cells_bar,
            cells_bar_1,
            log_bar,
            saved,
            t_2,
            t_3,
            total,
        ),
    )


def tested_rev(saved, y_bar):
    """Adjoint of tested: returns x_bar, y_bar."""
    cells, cells_1, cells_2, cells_bar, cells_bar_1, log_bar, saved, t_2, t_3, total = saved
    # return cells[0].level * cells[-1].slots[0] * t_2
    cells_bar[0].level += cells[-1].slots[0] * t_2 * y_bar
    cells_bar[-1].slots[0] += cells[0].level * t_2 * y_bar
    t_2_bar = cells[0].level * cells[-1].slots[0] * y_bar
    y_bar_ = 0.0
    x_bar = 0.0
    if total > 0.1:
        # t_2 = y
        y_bar_ += t_2_bar
    else:
        # t_2 = x
        x_bar += t_2_bar
    # cells[0].add(y)
    z_1_bar = add_rev(saved)
    cells[0].level = cells_1
    cells[0].count = cells_2
    y_bar_ += z_1_bar
    # cells[-1].slots[0] = x
    x_bar += cells_bar[-1].slots[0]
    cells_bar[-1].slots[0] = 0.0
    cells_bar[0].peer = cells_bar_1
    # cells[0].log.append(math.tanh(x))
    t_4_bar = log_bar.pop()
    x_bar += (1 - t_3**2) * t_4_bar
    return x_bar, y_bar_
