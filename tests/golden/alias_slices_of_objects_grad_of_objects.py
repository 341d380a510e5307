# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:of_objects   variant: pair   wrt: x y
#     defines: of_objects_fwd of_objects_rev
# source: ../alias_slices_of_objects.py   79817d1c44d0c257
# generated: 9a766df08640e19f   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Cell -> tests.programs.alias_slices_of_objects:Cell; each ->
#     tests.programs.alias_slices_of_objects:each; enumerate -> builtins:enumerate; zip
#     -> builtins:zip
# deps: tests.programs.alias_slices_of_objects:Cell.__init__=db9903d598e68462,
#     tests.programs.alias_slices_of_objects:Cell.add=22d1eec9a6dab18a,
#     tests.programs.alias_slices_of_objects:each=9decbe93595bd223
# pin: no

from autotangent.runtime import constructor, pair, put_back, shadows, snapshot

new_Cell = constructor(Cell)
add_fwd, add_rev = pair(
    Cell.add,
    "self z",
    "self tests.programs.alias_slices_of_objects:Cell{level: float, slots: list(optional(float)), log: list(), peer: None, count: int}, z float",
)
each_fwd, each_rev = pair(
    each,
    "cells z",
    "cells list(tests.programs.alias_slices_of_objects:Cell{level: float, slots: list(optional(float)), log: list(), peer: None, count: int}), z float",
)
new_Cell_fwd, new_Cell_rev = pair(new_Cell, "level", "level float")


def of_objects_fwd(x, y):
    """Value of of_objects and what of_objects_rev needs."""
    t_1 = Cell()
    t_1_bar = shadows(t_1)
    t_2, saved = new_Cell_fwd(x)
    t_2_bar = shadows(t_2)
    t_3, saved_1 = new_Cell_fwd(y)
    t_3_bar = shadows(t_3)
    cells_bar = [t_1_bar, t_2_bar, t_3_bar]
    cells = [t_1, t_2, t_3]
    cells_1 = snapshot(cells[1:])
    _, saved_2 = each_fwd(cells[1:], y)
    t_4 = cells[1:]
    t_5 = cells_bar[1:]
    cell_1s = []
    for cell, cell_bar in zip(t_4, t_5):
        cell_1 = cell.level
        cell_1s.append(cell_1)
        cell.level *= y
    t_6 = cells[::-1]
    t_7 = cells_bar[::-1]
    saved_3s = []
    cell_2s = []
    cell_3s = []
    for k, (cell, cell_bar) in enumerate(zip(t_6, t_7)):
        cell_2 = cell.level
        cell_2s.append(cell_2)
        cell_3 = cell.count
        cell_3s.append(cell_3)
        _, saved_3 = add_fwd(cell, x * k)
        saved_3s.append(saved_3)
    t_8 = cells[1:]
    t_9 = cells_bar[1:]
    cell_4s = []
    for cell, cell_bar, other, other_bar in zip(cells, cells_bar, t_8, t_9):
        cell_4 = cell.level
        cell_4s.append(cell_4)
        cell.level += other.level * other.level
    part_bar = cells_bar[1:]
    part = cells[1:]
    part_1 = part[0].level
    part[0].level += y * x
    part_bar[0].slots[0] = 0.0
    part_2 = part[0].slots[0]
    part[0].slots[0] = y
    return (
        cells[1].level * cells[0].level * cells[2].level * cells[1].slots[0],
        (
            cell_1s,
            cell_2s,
            cell_3s,
            cell_4s,
            cells,
            cells_1,
            cells_bar,
            part,
            part_1,
            part_2,
            part_bar,
            saved,
            saved_1,
            saved_2,
            saved_3s,
            t_2_bar,
            t_3_bar,
            t_4,
            t_5,
            t_6,
            t_7,
            t_8,
            t_9,
            x,
            y,
        ),
    )


def of_objects_rev(saved, y_bar):
    """Adjoint of of_objects: returns x_bar, y_bar."""
    cell_1s, cell_2s, cell_3s, cell_4s, cells, cells_1, cells_bar, part, part_1, part_2, part_bar, saved, saved_1, saved_2, saved_3s, t_2_bar, t_3_bar, t_4, t_5, t_6, t_7, t_8, t_9, x, y = saved
    # return cells[1].level * cells[0].level * cells[2].level * cells[1].slots[0]
    cells_bar[1].level += cells[0].level * cells[2].level * cells[1].slots[0] * y_bar
    cells_bar[0].level += cells[1].level * cells[2].level * cells[1].slots[0] * y_bar
    cells_bar[2].level += cells[1].level * cells[0].level * cells[1].slots[0] * y_bar
    cells_bar[1].slots[0] += cells[2].level * cells[1].level * cells[0].level * y_bar
    part[0].slots[0] = part_2
    # part[0].slots[0] = y
    y_bar_ = part_bar[0].slots[0]
    part_bar[0].slots[0] = 0.0
    part[0].level = part_1
    # part[0].level += y * x
    y_bar_ += x * part_bar[0].level
    x_bar = y * part_bar[0].level
    for i in range(min(len(cells), len(cells_bar), len(t_8), len(t_9)) - 1, -1, -1):
        cell = cells[i]
        cell_bar = cells_bar[i]
        other = t_8[i]
        other_bar = t_9[i]
        cell_4 = cell_4s.pop()
        cell.level = cell_4
        # cell.level += other.level * other.level
        other_bar.level += 2 * other.level * cell_bar.level
    for k in range(min(len(t_6), len(t_7)) - 1, -1, -1):
        cell = t_6[k]
        cell_bar = t_7[k]
        saved_3 = saved_3s.pop()
        cell_2 = cell_2s.pop()
        cell_3 = cell_3s.pop()
        # cell.add(x * k)
        z_1_bar = add_rev(saved_3, cell_bar)
        cell.level = cell_2
        cell.count = cell_3
        x_bar += k * z_1_bar
    for j in range(min(len(t_4), len(t_5)) - 1, -1, -1):
        cell = t_4[j]
        cell_bar = t_5[j]
        cell_1 = cell_1s.pop()
        cell.level = cell_1
        # cell.level *= y
        y_bar_ += cell.level * cell_bar.level
        cell_bar.level = y * cell_bar.level
    # each(cells[1:], y)
    z_2_bar = each_rev(saved_2, cells_bar[1:])
    put_back(cells[1:], cells_1)
    y_bar_ += z_2_bar
    # t_3 = new_Cell(y)
    y_bar_ += new_Cell_rev(saved_1, t_3_bar)
    # t_2 = new_Cell(x)
    x_bar += new_Cell_rev(saved, t_2_bar)
    return x_bar, y_bar_
