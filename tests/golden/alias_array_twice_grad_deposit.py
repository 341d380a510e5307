# autotangent-cache 1
# function: tests.programs.alias_array_twice:deposit   variant: overlap   wrt: field
#     grid q   shadows: field grid q   defines: deposit_fwd deposit_rev
# source: ../alias_array_twice.py   d68ded5b5f810686
# generated: e2632bf69ff76847   gen: 1.0.0
# kinds: field array(f; n), grid array(f; n), q array(f; n)
# result: any
# resolved:
# deps:
# pin: no

def deposit_fwd(field, grid, q):
    """Value of deposit and what deposit_rev needs."""
    grid += q
    field[0] *= 2
    return None, ()


def deposit_rev(saved, field_bar, grid_bar, q_bar):
    """Adjoint of deposit: adds into field_bar, grid_bar, q_bar."""
    # field[0] *= 2
    field_bar[0] = 2 * field_bar[0]
    # grid += q
    grid_1_bar = grid_bar.copy()
    q_bar += grid_1_bar
