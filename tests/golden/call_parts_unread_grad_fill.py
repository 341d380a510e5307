# autotangent-cache 1
# function: tests.programs.call_parts_unread:fill   variant: pair   wrt: tank x
#     shadows: tank   defines: fill_fwd fill_rev
# source: ../call_parts_unread.py   556e0ddc9c1ca801
# generated: 4461f763b286b275   gen: 1.0.0
# kinds: tank tests.programs.call_parts_unread:Tank{level: float}, x float
# result: tuple(float, tuple(float, float), int)
# resolved:
# deps:
# pin: no

def fill_fwd(tank, x):
    """Value of fill and what fill_rev needs."""
    tank_1 = tank.level
    tank.level = tank.level * x
    return (tank.level, (2 * tank.level, x), 3), (tank, tank_1, x)


def fill_rev(saved, y_bar, tank_bar):
    """Adjoint of fill: adds into tank_bar, returns x_bar."""
    tank, tank_1, x = saved
    # return tank.level, (2 * tank.level, x), 3
    tank_bar.level += y_bar[0] + 2 * y_bar[1][0]
    x_bar = y_bar[1][1]
    tank.level = tank_1
    # tank.level = tank.level * x
    x_bar += tank.level * tank_bar.level
    tank_bar.level = x * tank_bar.level
    return x_bar
