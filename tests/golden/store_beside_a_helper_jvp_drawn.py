# autotangent-cache 1
# function: tests.programs.store_beside_a_helper:drawn   variant: tangent   wrt: tank
#     rate   defines: drawn_jvp
# source: ../store_beside_a_helper.py   6c431f1ebb4fb451
# generated: 46e3740216db89b2   gen: 1.0.0
# kinds: tank tests.programs.store_beside_a_helper:Tank{level: float}, rate float
# result: float
# resolved:
# deps:
# pin: no

def drawn_jvp(tank, rate, *, tank_dot, rate_dot):
    """Value and tangent of drawn along (tank_dot, rate_dot)."""
    tank_dot.level = rate * tank_dot.level + tank.level * rate_dot
    tank.level = tank.level * rate
    return tank.level * 0.5, 0.5 * tank_dot.level
