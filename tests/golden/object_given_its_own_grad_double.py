# autotangent-cache 1
# function: tests.programs.object_given_its_own:double   variant: shadow   wrt: box v
#     shadows: box v   defines: double_fwd double_rev
# source: ../object_given_its_own.py   9193d56149d85ac7
# generated: 0e4b51700d0a2be5   gen: 1.0.0
# kinds: box tests.programs.object_given_its_own:Box{v: array(f; n)}, v array(f; n)
# result: any
# resolved:
# deps:
# pin: no

import numpy as np


def double_fwd(box, v, *, box_bar, v_bar):
    """Value of double and what double_rev needs."""
    t_1 = box.v + v * v
    t_1_bar = np.zeros_like(t_1)
    box_bar_1 = box_bar.v
    box_bar.v = t_1_bar
    box_1 = box.v
    box.v = t_1
    return None, (box, box_1, box_bar, box_bar_1, t_1_bar, v, v_bar)


def double_rev(saved):
    """Adjoint of double: adds into box_bar, v_bar."""
    box, box_1, box_bar, box_bar_1, t_1_bar, v, v_bar = saved
    box.v = box_1
    box_bar.v = box_bar_1
    # t_1 = box.v + v * v
    box_bar.v += t_1_bar
    v_bar += 2 * v * t_1_bar
