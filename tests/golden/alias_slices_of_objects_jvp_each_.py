# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:each   variant: tangent   wrt: cells
#     z   defines: each_jvp
# source: ../alias_slices_of_objects.py   9decbe93595bd223
# generated: 944030a75a391dd2   gen: 1.0.0
# kinds: cells tuple(tests.programs.alias_slices_of_objects:Cell{level: float, slots:
#     list(optional(int)), log: list(), peer: None, count: int}), z float
# result: any
# resolved:
# deps: tests.programs.alias_slices_of_objects:Cell.add=22d1eec9a6dab18a
# pin: no

from autotangent.runtime import tangent

add_jvp = tangent(
    Cell.add,
    "self z",
    "self tests.programs.alias_slices_of_objects:Cell{level: float, slots: list(optional(int)), log: list(), peer: None, count: int}, z float",
)


def each_jvp(cells, z, *, cells_dot, z_dot):
    """Value and tangent of each along (cells_dot, z_dot)."""
    for cell, cell_dot in zip(cells, cells_dot):
        t_1, t_1_dot = add_jvp(cell, z, self_dot=cell_dot, z_dot=z_dot)
    return None, None
