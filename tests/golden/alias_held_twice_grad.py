import numpy as np
from autotangent.runtime import pair

chosen_fwd, chosen_rev = pair(chosen, "x", "x array(f; n), first bool")
beside_fwd, beside_rev = pair(beside, "x", "x array(f; n), first bool")
nested_fwd, nested_rev = pair(nested, "x", "x array(f; n), first bool")
repeated_fwd, repeated_rev = pair(repeated, "x", "x array(f; n), first bool")
best_row_fwd, best_row_rev = pair(best_row, "x", "x array(f; n)")


def f_grad(x, first):
    """Gradient of f with respect to x."""
    t_1, saved = chosen_fwd(x, first)
    t_2, saved_1 = beside_fwd(x, first)
    t_3, saved_2 = nested_fwd(x, first)
    t_4, saved_3 = repeated_fwd(x, first)
    t_5, saved_4 = best_row_fwd(x)

    # return chosen(x, first) + beside(x, first) + nested(x, first) + repeated(x, fi ...
    x_bar = np.zeros_like(x)
    chosen_rev(saved, 1.0, x_bar)
    beside_rev(saved_1, 1.0, x_bar)
    nested_rev(saved_2, 1.0, x_bar)
    repeated_rev(saved_3, 1.0, x_bar)
    best_row_rev(saved_4, 1.0, x_bar)
    return x_bar
