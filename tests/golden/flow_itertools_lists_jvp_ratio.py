# autotangent-cache 1
# function: tests.programs.flow_itertools_lists:ratio   variant: tangent   wrt: a b
#     defines: ratio_jvp
# source: ../flow_itertools_lists.py   b507ac5e59bd258c
# generated: 7f73f98cdefc0434   gen: 1.0.0
# kinds: a float, b float
# result: float
# resolved:
# deps:
# pin: no

def ratio_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of ratio along (a_dot, b_dot)."""
    return a / b, (a_dot - a * b_dot / b) / b
