# autotangent-cache 1
# function: tests.programs.inplace_helper_hands_on:book   variant: pair   wrt: g total
#     squares   shadows: g total squares   defines: book_fwd book_rev
# source: ../inplace_helper_hands_on.py   e866174d6498c1d7
# generated: 767ab6c95ff9cbd4   gen: 1.0.0
# kinds: g array(f; n), total array(f; n), squares array(f; n)
# result: float
# resolved: np -> numpy
# deps:
# pin: no

def book_fwd(g, total, squares):
    """Value of book and what book_rev needs."""
    total += 3 * g
    squares += g * g
    return np.sum(g), (g,)


def book_rev(saved, y_bar, g_bar, total_bar, squares_bar):
    """Adjoint of book: adds into g_bar, total_bar, squares_bar."""
    g, = saved
    # return np.sum(g)
    g_bar += y_bar
    # squares += g * g
    g_bar += 2 * g * squares_bar
    # total += 3 * g
    g_bar += 3 * total_bar
