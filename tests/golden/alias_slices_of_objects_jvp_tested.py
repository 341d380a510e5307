# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:tested   variant: tangent   wrt: x y
#     defines: tested_jvp
# source: ../alias_slices_of_objects.py   b102df910bdbfa8a
# generated: 81996f7153e2f08d   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Cell -> tests.programs.alias_slices_of_objects:Cell; len -> builtins:len;
#     math -> math; max -> builtins:max; range -> builtins:range
# deps: tests.programs.alias_slices_of_objects:Cell.add=22d1eec9a6dab18a,
#     tests.programs.alias_slices_of_objects:Cell.total=84507ca083f9dd9b
# pin: no

from autotangent.runtime import shadows, tangent

total_jvp = tangent(
    Cell.total,
    "self",
    "self tests.programs.alias_slices_of_objects:Cell{level: float, slots: list(optional(float)), log: list(float), peer: optional(again(tests.programs.alias_slices_of_objects:Cell)), count: int}",
)
add_jvp = tangent(
    Cell.add,
    "self z",
    "self tests.programs.alias_slices_of_objects:Cell{level: float, slots: list(optional(float)), log: list(float), peer: optional(again(tests.programs.alias_slices_of_objects:Cell)), count: int}, z float",
)


def tested_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of tested along (x_dot, y_dot)."""
    cells = [Cell() for _ in range(2)]
    cells_dot = shadows(cells)
    log = cells[0].log
    log_dot = cells_dot[0].log
    t_3 = math.tanh(x)
    log_dot.append((1 - t_3**2) * x_dot)
    log.append(t_3)
    cells_dot[0].peer = cells_dot[-1]
    cells[0].peer = cells[-1]
    k = max(range(len(cells)), key=lambda i: cells[i].level)
    t_1 = cells[k]
    t_1_dot = cells_dot[k]
    total_1, total_1_dot = total_jvp(t_1, self_dot=t_1_dot)
    total = total_1
    total_dot = total_1_dot
    cells_dot[-1].slots[0] = x_dot
    cells[-1].slots[0] = x
    t_4, t_4_dot = add_jvp(cells[0], y, self_dot=cells_dot[0], z_dot=y_dot)
    if total > 0.1:
        t_2 = y
        t_2_dot = y_dot
    else:
        t_2 = x
        t_2_dot = x_dot
    return (
        cells[0].level * cells[-1].slots[0] * t_2,
        (
            t_2 * (
                cells[-1].slots[0] * cells_dot[0].level
                + cells[0].level * cells_dot[-1].slots[0]
            )
            + cells[0].level * cells[-1].slots[0] * t_2_dot
        ),
    )
