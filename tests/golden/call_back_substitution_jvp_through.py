# autotangent-cache 1
# function: tests.programs.call_back_substitution:through   variant: tangent   wrt: a b
#     defines: through_jvp
# source: ../call_back_substitution.py   093c8aa854157787
# generated: d961ff44b050c114   gen: 1.0.0
# kinds: a array(f; n n), b array(f; n)
# result: array(f; b.0)
# resolved: substituted -> tests.programs.call_back_substitution:substituted
# deps: tests.programs.call_back_substitution:substituted=9d6c29f20ec9abd0
# pin: no

from autotangent.runtime import tangent

substituted_jvp = tangent(substituted, "a b", "a array(f; n n), b array(f; n)")


def through_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of through along (a_dot, b_dot)."""
    x_1, x_1_dot = substituted_jvp(a, b, a_dot=a_dot, b_dot=b_dot)
    x = x_1
    x_dot = x_1_dot.copy()
    return x.T, x_dot.T
