# autotangent-cache 1
# function: tests.programs.flow_logging:reported   variant: tangent   wrt: x   defines:
#     reported_jvp
# source: ../flow_logging.py   dee2923920973a57
# generated: 9680a3a7de5adcf4   gen: 1.0.0
# kinds: x float, k int
# result: float
# resolved: RuntimeWarning -> builtins:RuntimeWarning; log is logging:Logger{}; warnings
#     -> warnings
# deps:
# pin: no

import warnings


def reported_jvp(x, k, *, x_dot):
    """Value and tangent of reported along x_dot."""
    log.info("turn %d at %.3f", k, x)
    if x > 2:
        warnings.warn(f"{x:.2f} is large", RuntimeWarning, stacklevel=2)
    return x * x / (k + 1), 2 * x * x_dot / (k + 1)
