# autotangent-cache 1
# function: tests.programs.alias_looks_at_several:heads   variant: tangent   wrt: a
#     defines: heads_jvp
# source: ../alias_looks_at_several.py   330e1debba3e5306
# generated: 9f023e2b2d6d1b1f   gen: 1.0.0
# kinds: a array(f; n n)
# result: array(f; 2 2 ?)
# resolved:
# deps:
# pin: no

def heads_jvp(a, *, a_dot):
    """Value and tangent of heads along a_dot."""
    return (
        a.reshape(2, 2, -1).transpose(1, 0, 2),
        a_dot.reshape(2, 2, -1).transpose(1, 0, 2),
    )
