from autotangent.runtime import pair, zeros

fill_fwd, fill_rev = pair(
    fill,
    "tank x",
    "tank tests.programs.call_parts_unread:Tank{level: float}, x float",
)


def filled_grad(x, y):
    """Gradient of filled with respect to (x, y)."""
    tank = Tank(y)
    tank_1 = tank.level
    t_1, saved = fill_fwd(tank, x)
    first, _, n = t_1
    tank_2 = tank.level
    t_2, saved_1 = fill_fwd(tank, x * y)
    a, b, c = t_2

    # return tank.level * n
    tank_bar = zeros(tank)
    tank_bar.level += n
    # a, b, c = fill(tank, x * y)
    x_1_bar = fill_rev(saved_1, zeros(t_2), tank_bar)
    tank.level = tank_2
    x_bar = y * x_1_bar
    y_bar = x * x_1_bar
    # first, _, n = fill(tank, x)
    x_2_bar = fill_rev(saved, zeros(t_1), tank_bar)
    tank.level = tank_1
    x_bar += x_2_bar
    # tank = Tank(y)
    y_bar += tank_bar.level
    return x_bar, y_bar
