# autotangent-cache 1
# function: tests.programs.call_named_as_helpers:pair   variant: tangent   wrt: a
#     defines: pair_jvp
# source: ../call_named_as_helpers.py   759c6ca553ea934c
# generated: 74e3a5a842648891   gen: 1.0.0
# kinds: a float
# result: float
# resolved:
# deps:
# pin: no

def pair_jvp(a, *, a_dot):
    """Value and tangent of pair along a_dot."""
    return a * a, 2 * a * a_dot
