# autotangent-cache 1
# function: tests.programs.alias_parts_in_displays:raised   variant: tangent   wrt:
#     cells z   defines: raised_jvp
# source: ../alias_parts_in_displays.py   801592b3ff2c8318
# generated: 3956a857554a8d18   gen: 1.0.0
# kinds: cells tuple(tests.programs.alias_parts_in_displays:Cell{level: float}), z float
# result: any
# resolved:
# deps:
# pin: no

def raised_jvp(cells, z, *, cells_dot, z_dot):
    """Value and tangent of raised along (cells_dot, z_dot)."""
    for cell, cell_dot in zip(cells, cells_dot):
        cell_dot.level = cell_dot.level + 2 * z * z_dot
        cell.level = cell.level + z * z
    return None, None
