# autotangent-cache 1
# function: tests.programs.object_given_its_own:pump   variant: tangent   wrt: levels a
#     defines: pump_jvp
# source: ../object_given_its_own.py   59e6763e5143498a
# generated: 3af1a285946da542   gen: 1.0.0
# kinds: levels list(array(f; n)), a array(f; n)
# result: any
# resolved:
# deps:
# pin: no

def pump_jvp(levels, a, *, levels_dot, a_dot):
    """Value and tangent of pump along (levels_dot, a_dot)."""
    levels_dot[0] = a * levels_dot[0] + levels[0] * a_dot + levels_dot[1]
    levels[0] = levels[0] * a + levels[1]
    levels_dot.append(a_dot)
    levels.append(a)
    return None, None
