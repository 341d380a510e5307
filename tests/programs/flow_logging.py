"""Logging, warnings and print with active arguments, in loops, helpers and branches; typing.cast."""

import logging
import warnings
from typing import cast

log = logging.getLogger("corpus")


def reported(x, k):
    log.info("turn %d at %.3f", k, x)
    if x > 2:
        warnings.warn(f"{x:.2f} is large", RuntimeWarning, stacklevel=2)
    return x * x / (k + 1)


def iterated(x, turns):
    logger = logging.getLogger(__name__)
    total = cast(float, x)
    for k in range(turns):
        total = total + reported(total, k) * cast("float", x)
        logger.debug("total %s", total)
        if logger.isEnabledFor(logging.CRITICAL):
            total = total * 0.5
    print(f"total {total:.3f}")
    return total


example = dict(x=1.2, turns=3)
also = (dict(x=1.9, turns=2),)
wrt = ("x",)
milestone = 3
