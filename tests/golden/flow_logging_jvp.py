import logging

from autotangent.runtime import tangent

reported_jvp = tangent(reported, "x", "x float, k int")


def iterated_jvp(x, turns, *, x_dot):
    """Value and tangent of iterated along x_dot."""
    logger = logging.getLogger(__name__)
    total = x
    total_dot = x_dot
    for k in range(turns):
        total_1, total_1_dot = reported_jvp(total, k, x_dot=total_dot)
        total = total + total_1 * x
        total_dot = total_dot + x * total_1_dot + total_1 * x_dot
        logger.debug("total %s", total)
        if logger.isEnabledFor(logging.CRITICAL):
            total = total * 0.5
            total_dot = 0.5 * total_dot
    print(f"total {total:.3f}")
    return total, total_dot
