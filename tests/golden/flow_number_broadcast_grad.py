from autotangent.runtime import count, larger, spread, unbroadcast


def spread_grad(x, y):
    """Gradient of spread with respect to x."""
    level = x
    levels = []
    level_1s = []
    for _ in range(1):
        levels.append(level)
        level_1 = level * level
        level_1s.append(level_1)
        level = level_1 + y
    shifted = x * x
    shifted_1s = []
    for k in range(2):
        shifted_1 = 2.0 * shifted
        shifted_1s.append(shifted_1)
        shifted = shifted_1 - k * y
    lifted = x
    if x > 0.0:
        lifted_1 = -y
        lifted = np.maximum(x, lifted_1) + y

    # return np.sum(level) + np.mean(shifted**2) + np.sum(lifted)
    t_1 = shifted**2
    level_bar = spread(1.0, level, None, False)
    shifted_bar = 2 * shifted * spread(1.0, t_1, None, False) / count(t_1)
    lifted_bar = spread(1.0, lifted, None, False)
    x_bar = 0.0
    if x > 0.0:
        # lifted = np.maximum(x, -y) + y
        x_bar += larger(x, lifted_1) @ lifted_bar
        lifted_bar = 0.0
    # lifted = x
    x_bar += lifted_bar
    for k in range(1, -1, -1):
        shifted_1 = shifted_1s.pop()
        # shifted = 2.0 * shifted - k * y
        shifted_bar = 2 * unbroadcast(shifted_bar, shifted_1)
    # shifted = x * x
    x_bar += 2 * x * shifted_bar
    for _ in range(1):
        level_1 = level_1s.pop()
        level = levels.pop()
        # level = level * level + y
        level_1_bar = unbroadcast(level_bar, level_1)
        level_bar = 2 * unbroadcast(level * level_1_bar, level)
    # level = x
    x_bar += level_bar
    return x_bar
