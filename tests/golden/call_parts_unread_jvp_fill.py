# autotangent-cache 1
# function: tests.programs.call_parts_unread:fill   variant: tangent   wrt: tank x
#     defines: fill_jvp
# source: ../call_parts_unread.py   556e0ddc9c1ca801
# generated: 96144a078dd67854   gen: 1.0.0
# kinds: tank tests.programs.call_parts_unread:Tank{level: float}, x float
# result: tuple(float, tuple(float, float), int)
# resolved:
# deps:
# pin: no

def fill_jvp(tank, x, *, tank_dot, x_dot):
    """Value and tangent of fill along (tank_dot, x_dot)."""
    tank_dot.level = x * tank_dot.level + tank.level * x_dot
    tank.level = tank.level * x
    return (
        (tank.level, (2 * tank.level, x), 3),
        (tank_dot.level, (2 * tank_dot.level, x_dot), 0.0),
    )
