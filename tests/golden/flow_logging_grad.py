import logging

from autotangent.runtime import pair

reported_fwd, reported_rev = pair(reported, "x", "x float, k int")


def iterated_grad(x, turns):
    """Gradient of iterated with respect to x."""
    logger = logging.getLogger(__name__)
    total = x
    total_1s = []
    saveds = []
    t_1s = []
    for k in range(turns):
        total_1, saved = reported_fwd(total, k)
        saveds.append(saved)
        total_1s.append(total_1)
        total = total + total_1 * x
        logger.debug("total %s", total)
        t_1 = logger.isEnabledFor(logging.CRITICAL)
        t_1s.append(t_1)
        if t_1:
            total = total * 0.5
    print(f"total {total:.3f}")

    # return total
    total_bar = 1.0
    x_bar = 0.0
    for k in range(turns - 1, -1, -1):
        t_1 = t_1s.pop()
        if t_1:
            # total = total * 0.5
            total_bar = 0.5 * total_bar
        total_1 = total_1s.pop()
        saved = saveds.pop()
        # total = total + reported(total, k) * cast("float", x)
        x_bar += total_1 * total_bar
        total_bar = total_bar + reported_rev(saved, x * total_bar)
    # total = cast(float, x)
    x_bar += total_bar
    return x_bar
