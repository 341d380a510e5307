# autotangent-cache 1
# function: tests.programs.alias_array_twice:spread   variant: tangent   wrt: field grid
#     q   defines: spread_jvp
# source: ../alias_array_twice.py   d9393e792401dd3d
# generated: 80c2a1b3a83a20c0   gen: 1.0.0
# kinds: field array(f; n), grid array(f; n), q array(f; n)
# result: float
# resolved:
# deps:
# pin: no

def spread_jvp(field, grid, q, *, field_dot, grid_dot, q_dot):
    """Value and tangent of spread along (field_dot, grid_dot, q_dot)."""
    grid_dot[1:] += q_dot[1:]
    grid[1:] += q[1:]
    return field[1] * q[0], q[0] * field_dot[1] + field[1] * q_dot[0]
