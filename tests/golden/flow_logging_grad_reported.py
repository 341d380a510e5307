# autotangent-cache 1
# function: tests.programs.flow_logging:reported   variant: pair   wrt: x   defines:
#     reported_fwd reported_rev
# source: ../flow_logging.py   dee2923920973a57
# generated: c056169bb16d7f77   gen: 1.0.0
# kinds: x float, k int
# result: float
# resolved: RuntimeWarning -> builtins:RuntimeWarning; log is logging:Logger{}; warnings
#     -> warnings
# deps:
# pin: no

import warnings


def reported_fwd(x, k):
    """Value of reported and what reported_rev needs."""
    log.info("turn %d at %.3f", k, x)
    if x > 2:
        warnings.warn(f"{x:.2f} is large", RuntimeWarning, stacklevel=2)
    return x * x / (k + 1), (k, x)


def reported_rev(saved, y_bar):
    """Adjoint of reported: returns x_bar."""
    k, x = saved
    # return x * x / (k + 1)
    t_1_bar = y_bar / (k + 1)
    x_bar = 2 * x * t_1_bar
    return x_bar
