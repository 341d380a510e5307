# autotangent-cache 1
# function: tests.programs.alias_array_twice:spread   variant: overlap   wrt: field grid
#     q   shadows: field grid q   defines: spread_fwd spread_rev
# source: ../alias_array_twice.py   d9393e792401dd3d
# generated: f75e908adcd78dff   gen: 1.0.0
# kinds: field array(f; n), grid array(f; n), q array(f; n)
# result: float
# resolved:
# deps:
# pin: no

from autotangent.runtime import unbroadcast


def spread_fwd(field, grid, q):
    """Value of spread and what spread_rev needs."""
    grid[1:] += q[1:]
    return field[1] * q[0], (field, q)


def spread_rev(saved, y_bar, field_bar, grid_bar, q_bar):
    """Adjoint of spread: adds into field_bar, grid_bar, q_bar."""
    field, q = saved
    # return field[1] * q[0]
    field_bar[1] += q[0] * y_bar
    q_bar[0] += field[1] * y_bar
    # grid[1:] += q[1:]
    grid_1_bar = grid_bar[1:].copy()
    q_bar[1:] += unbroadcast(grid_1_bar, q[1:])
