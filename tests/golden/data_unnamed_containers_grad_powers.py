# autotangent-cache 1
# function: tests.programs.data_unnamed_containers:powers   variant: pair   wrt: x
#     defines: powers_fwd powers_rev
# source: ../data_unnamed_containers.py   0825c2e5fc7e5dfe
# generated: b3a2e515e7ab224e   gen: 1.0.0
# kinds: x float
# result: tuple(float, float)
# resolved:
# deps:
# pin: no

def powers_fwd(x):
    """Value of powers and what powers_rev needs."""
    return [x, x * x], (x,)


def powers_rev(saved, y_bar):
    """Adjoint of powers: returns x_bar."""
    x, = saved
    # return [x, x * x]
    x_bar = y_bar[0] + 2 * x * y_bar[1]
    return x_bar
