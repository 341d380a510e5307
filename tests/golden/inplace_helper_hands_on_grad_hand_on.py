# autotangent-cache 1
# function: tests.programs.inplace_helper_hands_on:hand_on   variant: pair   wrt: g
#     total squares   shadows: g total squares   defines: hand_on_fwd hand_on_rev
# source: ../inplace_helper_hands_on.py   120f4f998b9b1e98
# generated: cc9e2a7c301b465b   gen: 1.0.0
# kinds: g array(f; n), total array(f; n), squares array(f; n)
# result: float
# resolved: book -> tests.programs.inplace_helper_hands_on:book
# deps: tests.programs.inplace_helper_hands_on:book=e866174d6498c1d7
# pin: no

from autotangent.runtime import pair

book_fwd, book_rev = pair(
    book,
    "g total squares",
    "g array(f; n), total array(f; n), squares array(f; n)",
)


def hand_on_fwd(g, total, squares):
    """Value of hand_on and what hand_on_rev needs."""
    total_1 = total.copy()
    squares_1 = squares.copy()
    paid, saved = book_fwd(g, total, squares)
    return paid, (saved, squares, squares_1, total, total_1)


def hand_on_rev(saved, y_bar, g_bar, total_bar, squares_bar):
    """Adjoint of hand_on: adds into g_bar, total_bar, squares_bar."""
    saved, squares, squares_1, total, total_1 = saved
    # return paid
    paid_bar = y_bar
    # paid = book(g, total, squares)
    book_rev(saved, paid_bar, g_bar, total_bar, squares_bar)
    total[...] = total_1
    squares[...] = squares_1
