# autotangent-cache 1
# function: tests.programs.inplace_helper_hands_on:hand_on   variant: tangent   wrt: g
#     total squares   defines: hand_on_jvp
# source: ../inplace_helper_hands_on.py   120f4f998b9b1e98
# generated: f07483eca193eed9   gen: 1.0.0
# kinds: g array(f; n), total array(f; n), squares array(f; n)
# result: float
# resolved: book -> tests.programs.inplace_helper_hands_on:book
# deps: tests.programs.inplace_helper_hands_on:book=e866174d6498c1d7
# pin: no

from autotangent.runtime import tangent

book_jvp = tangent(
    book,
    "g total squares",
    "g array(f; n), total array(f; n), squares array(f; n)",
)


def hand_on_jvp(g, total, squares, *, g_dot, total_dot, squares_dot):
    """Value and tangent of hand_on along (g_dot, total_dot, squares_dot)."""
    paid_1, paid_1_dot = book_jvp(
        g, total, squares, g_dot=g_dot, total_dot=total_dot, squares_dot=squares_dot
    )
    paid = paid_1
    paid_dot = paid_1_dot
    return paid, paid_dot
