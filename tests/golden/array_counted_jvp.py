import numpy as np
from autotangent.runtime import centred, divisor, for_points, products_of_others, quantile_slope, quantile_weights, quotient, share, share_of_start, spread as spread_, weighted_sums


def robust_jvp(x, floor, ranks, *, x_dot, floor_dot, ranks_dot):
    """Value and tangent of robust along (x_dot, floor_dot, ranks_dot)."""
    kept = x > -0.5
    level = np.mean(x, where=kept) + np.sum(x[None, :], axis=1, initial=floor)[0]
    level_dot = (
        np.mean(x_dot, where=kept) + (np.sum(x_dot[None, :], axis=1) + floor_dot)[0]
    )
    spread_1 = np.std(x, where=kept)
    spread = spread_1 + np.var(x, mean=level, correction=1)
    spread_dot = (
        (
            np.sum(quotient(centred(x, where=kept), spread_(spread_1, x)) * x_dot)
            / divisor(x, where=kept)
        )
        + (
            2
            * np.sum(centred(x, mean=level) * (x_dot - level_dot))
            / divisor(x, correction=1)
        )
    )
    highest_1 = np.max(x, initial=floor)
    highest_2 = np.min(x, where=kept, initial=floor)
    highest = highest_1 * highest_2
    highest_dot = (
        highest_2 * np.sum(share(x, highest_1, initial=floor) * x_dot)
        + (
            highest_2 * share_of_start(floor, x, highest_1)
            + highest_1 * share_of_start(floor, x, highest_2, where=kept)
        ) * floor_dot
        + highest_1 * np.sum(share(x, highest_2, where=kept, initial=floor) * x_dot)
    )
    low_dot, high_dot = weighted_sums(quantile_weights(x, [0.2, 0.7]), x_dot)
    low, high = np.quantile(x, [0.2, 0.7])
    middle_1 = x.reshape(2, 3)
    middle = np.percentile(middle_1, ranks, axis=1, method='hazen')
    middle_dot = (
        weighted_sums(
            quantile_weights(middle_1, np.divide(ranks, 100), axis=1, method='hazen'),
            x_dot.reshape(2, 3),
            axis=1,
        )
        + (
            for_points(
                quantile_slope(middle_1, np.divide(ranks, 100), axis=1, method='hazen'),
                ranks_dot,
            )
            / 100
        )
    )
    return (
        (
            level * spread
            + highest
            + (high - low) ** 2
            + np.sum(middle)
            + np.prod(x, where=kept)
        ),
        (
            spread * level_dot
            + level * spread_dot
            + highest_dot
            + 2 * (high - low) * (high_dot - low_dot)
            + np.sum(middle_dot)
            + np.sum(
                np.where(kept, products_of_others(np.where(kept, x, 1)) * x_dot, 0)
            )
        ),
    )
