# autotangent-cache 1
# function: tests.programs.alias_helper_returns:row   variant: tangent   wrt: A
#     defines: row_jvp
# source: ../alias_helper_returns.py   1b40db0cb42f4f04
# generated: 0bcf0748341ded8c   gen: 1.0.0
# kinds: A array(f; n n), i int
# result: array(f; A.1)
# resolved:
# deps:
# pin: no

def row_jvp(A, i, *, A_dot):
    """Value and tangent of row along A_dot."""
    return A[i], A_dot[i]
