# autotangent-cache 1
# function: tests.programs.call_tuples_of_tuples:powers   variant: pair   wrt: x
#     defines: powers_fwd powers_rev
# source: ../call_tuples_of_tuples.py   b77923721c5b4a4e
# generated: 2b311032f452e03a   gen: 1.0.0
# kinds: x float, n int
# result: optional(tuple(float, optional(endless(tuple(float, optional(around(0)))))))
# resolved: powers -> tests.programs.call_tuples_of_tuples:powers
# deps: tests.programs.call_tuples_of_tuples:powers=b77923721c5b4a4e
# pin: no

from autotangent.runtime import add_into, power_by_base, shadows


def powers_fwd(x, n):
    """Value of powers and what powers_rev needs."""
    result_bar = None
    saved = None
    t_1_bar = None
    if n == 0:
        result_bar = None
        result = None
    else:
        t_1, saved = powers_fwd(0.9 * x, n - 1)
        t_1_bar = shadows(t_1)
        result_bar = [0.0, t_1_bar]
        result = (x**n, t_1)
    return result, (n, result_bar, saved, t_1_bar, x)


def powers_rev(saved, y_bar):
    """Adjoint of powers: returns x_bar."""
    n, result_bar, saved, t_1_bar, x = saved
    # return result
    add_into(result_bar, y_bar)
    x_bar = 0.0
    if not n == 0:
        # result = (x ** n, t_1)
        x_bar += power_by_base(x, n) * result_bar[0]
        # t_1 = powers(0.9 * x, n - 1)
        x_bar += 0.9 * powers_rev(saved, t_1_bar)
    return x_bar
