# autotangent-cache 1
# function: tests.programs.inplace_values_kept:shifted   variant: pair   wrt: x
#     shadows: x   defines: shifted_fwd shifted_rev
# source: ../inplace_values_kept.py   67531f4d79d60fcf
# generated: b505b823012bc172   gen: 1.0.0
# kinds: x array(f; ?)
# result: array(f; ?)
# resolved:
# deps:
# pin: no

def shifted_fwd(x):
    """Value of shifted and what shifted_rev needs."""
    return x + 1.0, ()


def shifted_rev(saved, y_bar, x_bar):
    """Adjoint of shifted: adds into x_bar."""
    # return x + 1.0
    x_bar += y_bar
