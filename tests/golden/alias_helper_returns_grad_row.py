# autotangent-cache 1
# function: tests.programs.alias_helper_returns:row   variant: shadow   wrt: A
#     shadows: A   defines: row_fwd row_rev
# source: ../alias_helper_returns.py   1b40db0cb42f4f04
# generated: 176d3d786fd30889   gen: 1.0.0
# kinds: A array(f; n n), i int
# result: array(f; A.1)
# resolved:
# deps:
# pin: no

def row_fwd(A, i, *, A_bar):
    """Value of row and what row_rev needs."""
    return (A[i], A_bar[i]), ()


def row_rev(saved):
    """Adjoint of row: adds into A_bar."""
    pass
