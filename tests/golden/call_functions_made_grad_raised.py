# autotangent-cache 1
# function: tests.programs.call_functions_made:raised   variant: pair   wrt: x
#     defines: raised_fwd raised_rev
# source: ../call_functions_made.py   8a6576331bb7d37c
# generated: 1b7ecc49264f4009   gen: 1.0.0
# kinds: x float, settings tests.programs.call_functions_made:Settings{power: int,
#     shown: any}
# result: float
# resolved:
# deps:
# pin: no

from autotangent.runtime import power_by_base


def raised_fwd(x, settings):
    """Value of raised and what raised_rev needs."""
    return x**settings.power, (settings, x)


def raised_rev(saved, y_bar):
    """Adjoint of raised: returns x_bar."""
    settings, x = saved
    # return x**settings.power
    x_bar = power_by_base(x, settings.power) * y_bar
    return x_bar
