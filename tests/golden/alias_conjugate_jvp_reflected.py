# autotangent-cache 1
# function: tests.programs.alias_conjugate:reflected   variant: tangent   wrt: a
#     defines: reflected_jvp
# source: ../alias_conjugate.py   a3d6e15286ff9db9
# generated: 74ae7c148a82fc32   gen: 1.0.0
# kinds: a array(f; n)
# result: array(f; a.0)
# resolved:
# deps:
# pin: no

def reflected_jvp(a, *, a_dot):
    """Value and tangent of reflected along a_dot."""
    return a, a_dot
