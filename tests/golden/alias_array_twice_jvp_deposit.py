# autotangent-cache 1
# function: tests.programs.alias_array_twice:deposit   variant: tangent   wrt: field
#     grid q   defines: deposit_jvp
# source: ../alias_array_twice.py   d68ded5b5f810686
# generated: 7a4c9040d06815f0   gen: 1.0.0
# kinds: field array(f; n), grid array(f; n), q array(f; n)
# result: any
# resolved:
# deps:
# pin: no

def deposit_jvp(field, grid, q, *, field_dot, grid_dot, q_dot):
    """Value and tangent of deposit along (field_dot, grid_dot, q_dot)."""
    grid_dot += q_dot
    grid += q
    field_dot[0] = 2 * field_dot[0]
    field[0] *= 2
    return None, None
