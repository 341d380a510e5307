# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:each   variant: pair   wrt: cells z
#     shadows: cells   defines: each_fwd each_rev
# source: ../alias_slices_of_objects.py   9decbe93595bd223
# generated: 83e4091e7558d18b   gen: 1.0.0
# kinds: cells list(tests.programs.alias_slices_of_objects:Cell{level: float, slots:
#     list(optional(float)), log: list(), peer: None, count: int}), z float
# result: any
# resolved:
# deps: tests.programs.alias_slices_of_objects:Cell.add=22d1eec9a6dab18a
# pin: no

from autotangent.runtime import pair

add_fwd, add_rev = pair(
    Cell.add,
    "self z",
    "self tests.programs.alias_slices_of_objects:Cell{level: float, slots: list(optional(float)), log: list(), peer: None, count: int}, z float",
)


def each_fwd(cells, z):
    """Value of each and what each_rev needs."""
    saveds = []
    cell_1s = []
    cell_2s = []
    for cell in cells:
        cell_1 = cell.level
        cell_1s.append(cell_1)
        cell_2 = cell.count
        cell_2s.append(cell_2)
        _, saved = add_fwd(cell, z)
        saveds.append(saved)
    return None, (cell_1s, cell_2s, cells, saveds)


def each_rev(saved, cells_bar):
    """Adjoint of each: adds into cells_bar, returns z_bar."""
    cell_1s, cell_2s, cells, saveds = saved
    z_bar = 0.0
    for i in range(len(cells) - 1, -1, -1):
        cell = cells[i]
        saved = saveds.pop()
        cell_1 = cell_1s.pop()
        cell_2 = cell_2s.pop()
        # cell.add(z)
        z_1_bar = add_rev(saved, cells_bar[i])
        cell.level = cell_1
        cell.count = cell_2
        z_bar += z_1_bar
    return z_bar
