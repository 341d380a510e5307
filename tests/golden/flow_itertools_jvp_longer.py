# autotangent-cache 1
# function: tests.programs.flow_itertools:longer   variant: tangent   wrt: a b
#     defines: longer_jvp
# source: ../flow_itertools.py   9bb38b9e29c437dc
# generated: 4b4c7d9cde756b29   gen: 1.0.0
# kinds: a float, b float
# result: float
# resolved:
# deps:
# pin: no

def longer_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of longer along (a_dot, b_dot)."""
    return a * 0.5 + b * b, 0.5 * a_dot + 2 * b * b_dot
