# autotangent-cache 1
# function: tests.programs.call_reassigned_parameter:normalised   variant: pair   wrt: v
#     scale   shadows: v   defines: normalised_fwd normalised_rev
# source: ../call_reassigned_parameter.py   c322b91dbd845abd
# generated: 25a58977a3865bee   gen: 1.0.0
# kinds: v array(f; n), scale float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def normalised_fwd(v, scale):
    """Value of normalised and what normalised_rev needs."""
    total = np.sum(v * v)
    v_2 = v
    v = v / (1.0 + total)
    v_3 = v
    v = v * scale
    scale_1 = scale
    scale = scale * total
    return np.sum(v**2) + scale, (scale_1, total, v, v_2, v_3)


def normalised_rev(saved, y_bar, v_bar_1):
    """Adjoint of normalised: adds into v_bar_1, returns scale_bar."""
    scale_1, total, v, v_2, v_3 = saved
    # return np.sum(v**2) + scale
    v_bar = 2 * y_bar * v
    scale_bar = y_bar
    # scale = scale * total
    total_bar = scale_1 * scale_bar
    scale_bar = total * scale_bar
    # v = v * scale
    scale_bar += v_3 @ v_bar
    v_bar = scale_1 * v_bar
    # v = v / (1.0 + total)
    v_bar = v_bar / (1.0 + total)
    total_bar -= v_3 @ v_bar
    # total = np.sum(v * v)
    v_bar += 2 * total_bar * v_2
    v_bar_1 += v_bar
    return scale_bar
