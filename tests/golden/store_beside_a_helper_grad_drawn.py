# autotangent-cache 1
# function: tests.programs.store_beside_a_helper:drawn   variant: pair   wrt: tank rate
#     shadows: tank   defines: drawn_fwd drawn_rev
# source: ../store_beside_a_helper.py   6c431f1ebb4fb451
# generated: abcaced36add69f4   gen: 1.0.0
# kinds: tank tests.programs.store_beside_a_helper:Tank{level: float}, rate float
# result: float
# resolved:
# deps:
# pin: no

def drawn_fwd(tank, rate):
    """Value of drawn and what drawn_rev needs."""
    tank_1 = tank.level
    tank.level = tank.level * rate
    return tank.level * 0.5, (rate, tank, tank_1)


def drawn_rev(saved, y_bar, tank_bar):
    """Adjoint of drawn: adds into tank_bar, returns rate_bar."""
    rate, tank, tank_1 = saved
    # return tank.level * 0.5
    tank_bar.level += 0.5 * y_bar
    tank.level = tank_1
    # tank.level = tank.level * rate
    rate_bar = tank.level * tank_bar.level
    tank_bar.level = rate * tank_bar.level
    return rate_bar
