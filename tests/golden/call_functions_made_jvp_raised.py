# autotangent-cache 1
# function: tests.programs.call_functions_made:raised   variant: tangent   wrt: x
#     defines: raised_jvp
# source: ../call_functions_made.py   8a6576331bb7d37c
# generated: bca40de8058895c4   gen: 1.0.0
# kinds: x float, settings tests.programs.call_functions_made:Settings{power: int,
#     shown: any}
# result: float
# resolved:
# deps:
# pin: no

from autotangent.runtime import power_by_base


def raised_jvp(x, settings, *, x_dot):
    """Value and tangent of raised along x_dot."""
    return x**settings.power, power_by_base(x, settings.power) * x_dot
