# autotangent-cache 1
# function: tests.programs.call_taken_elements:weighted   variant: tangent   wrt: terms
#     w   defines: weighted_jvp
# source: ../call_taken_elements.py   988d50b279b2f258
# generated: 47989c1b4b5e0e47   gen: 1.0.0
# kinds: terms list(float), w float
# result: float
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

from autotangent.runtime import power_by_base


def weighted_jvp(terms, w, *, terms_dot, w_dot):
    """Value and tangent of weighted along (terms_dot, w_dot)."""
    total = 0.0
    total_dot = 0.0
    for k in range(len(terms)):
        total_1 = terms[k] ** (k + 1)
        total = total + w * total_1
        total_dot = (
            total_dot
            + total_1 * w_dot
            + w * power_by_base(terms[k], k + 1) * terms_dot[k]
        )
    return total, total_dot
