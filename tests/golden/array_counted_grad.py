import numpy as np
from autotangent.runtime import centred, divisor, points_back, products_of_others, quantile_slope, quantile_weights, quotient, share, share_of_start, spread as spread_, unbroadcast, weighted_back


def robust_grad(x, floor, ranks):
    """Gradient of robust with respect to (x, floor, ranks)."""
    kept = x > -0.5
    level_1 = np.sum(x[None, :], axis=1, initial=floor)
    level = np.mean(x, where=kept) + level_1[0]
    spread_1 = np.std(x, where=kept)
    spread = spread_1 + np.var(x, mean=level, correction=1)
    low, high = np.quantile(x, [0.2, 0.7])
    middle = np.percentile(x.reshape(2, 3), ranks, axis=1, method="hazen")

    # return level * spread + highest + (high - low) ** 2 + np.sum(middle) + np.prod ...
    level_bar = spread
    spread_bar = level
    high_bar = 2 * (high - low)
    low_bar = -high_bar
    middle_bar = np.ones_like(middle)
    x_bar = np.where(
        kept, products_of_others(np.where(kept, x, 1)) * spread_(1.0, x, None, False), 0
    )
    # middle = np.percentile(x.reshape(2, 3), ranks, axis=1, method="hazen")
    middle_1 = x.reshape(2, 3)
    x_bar += np.reshape(
        weighted_back(
            middle_bar,
            quantile_weights(middle_1, np.divide(ranks, 100), axis=1, method='hazen'),
            middle_1,
            axis=1,
        ),
        np.shape(x),
    )
    ranks_bar = (
        points_back(
            (
                middle_bar
                * quantile_slope(
                    middle_1, np.divide(ranks, 100), axis=1, method='hazen'
                )
            ),
            ranks,
        )
        / 100
    )
    # low, high = np.quantile(x, [0.2, 0.7])
    x_bar += weighted_back(
        np.array([low_bar, high_bar]), quantile_weights(x, [0.2, 0.7]), x
    )
    # highest = np.max(x, initial=floor) * np.min(x, where=kept, initial=floor)
    highest_1 = np.max(x, initial=floor)
    highest_2 = np.min(x, where=kept, initial=floor)
    x_bar += (
        highest_2 * share(x, highest_1, initial=floor)
        + highest_1 * share(x, highest_2, where=kept, initial=floor)
    )
    floor_bar = (
        np.sum(share_of_start(floor, x, highest_1) * highest_2)
        + np.sum(share_of_start(floor, x, highest_2, where=kept) * highest_1)
    )
    # spread = np.std(x, where=kept) + np.var(x, mean=level, correction=1)
    x_bar += (
        (
            quotient(centred(x, where=kept), spread_(spread_1, x))
            * spread_(spread_bar / divisor(x, where=kept), x, None, False)
        )
        + (
            2
            * centred(x, mean=level)
            * spread_(spread_bar / divisor(x, correction=1), x, None, False)
        )
    )
    level_bar += unbroadcast(
        (
            -2
            * centred(x, mean=level)
            * spread_(spread_bar / divisor(x, correction=1), x, None, False)
        ),
        level,
    )
    # level = np.mean(x, where=kept) + np.sum(x[None, :], axis=1, initial=floor)[0]
    x_bar += np.where(
        kept, spread_(level_bar / divisor(x, where=kept), x, None, False), 0
    )
    level_1_bar = np.zeros_like(level_1)
    level_1_bar[0] = level_bar
    x_bar[None, :] += level_1_bar[:, None]
    floor_bar += np.sum(level_1_bar)
    return x_bar, floor_bar, ranks_bar
