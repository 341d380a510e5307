# autotangent-cache 1
# function: tests.programs.alias_parts_in_displays:raised   variant: shadow   wrt: cells
#     z   shadows: cells   defines: raised_fwd raised_rev
# source: ../alias_parts_in_displays.py   801592b3ff2c8318
# generated: 96599309716a8bd5   gen: 1.0.0
# kinds: cells list(tests.programs.alias_parts_in_displays:Cell{level: float}), z float
# result: any
# resolved:
# deps:
# pin: no

def raised_fwd(cells, z, *, cells_bar):
    """Value of raised and what raised_rev needs."""
    cell_1s = []
    for cell, cell_bar in zip(cells, cells_bar):
        cell_1 = cell.level
        cell_1s.append(cell_1)
        cell.level = cell.level + z * z
    return None, (cell_1s, cells, cells_bar, z)


def raised_rev(saved):
    """Adjoint of raised: adds into cells_bar, returns z_bar."""
    cell_1s, cells, cells_bar, z = saved
    z_bar = 0.0
    for i in range(min(len(cells), len(cells_bar)) - 1, -1, -1):
        cell = cells[i]
        cell_bar = cells_bar[i]
        cell_1 = cell_1s.pop()
        cell.level = cell_1
        # cell.level = cell.level + z * z
        z_bar += 2 * z * cell_bar.level
    return z_bar
