# autotangent-cache 1
# function: tests.programs.object_given_its_own:pump   variant: shadow   wrt: levels a
#     shadows: levels a   defines: pump_fwd pump_rev
# source: ../object_given_its_own.py   59e6763e5143498a
# generated: 8d67cb413769ed53   gen: 1.0.0
# kinds: levels list(array(f; n)), a array(f; n)
# result: any
# resolved:
# deps:
# pin: no

import numpy as np


def pump_fwd(levels, a, *, levels_bar, a_bar):
    """Value of pump and what pump_rev needs."""
    t_1 = levels[0] * a + levels[1]
    t_1_bar = np.zeros_like(t_1)
    levels_bar_1 = levels_bar[0]
    levels_bar[0] = t_1_bar
    levels_1 = levels[0]
    levels[0] = t_1
    levels_bar.append(a_bar)
    levels.append(a)
    return None, (a, a_bar, levels, levels_1, levels_bar, levels_bar_1, t_1_bar)


def pump_rev(saved):
    """Adjoint of pump: adds into levels_bar, a_bar."""
    a, a_bar, levels, levels_1, levels_bar, levels_bar_1, t_1_bar = saved
    levels.pop()
    levels_bar.pop()
    levels[0] = levels_1
    levels_bar[0] = levels_bar_1
    # t_1 = levels[0] * a + levels[1]
    levels_bar[0] += a * t_1_bar
    a_bar += levels[0] * t_1_bar
    levels_bar[1] += t_1_bar
