# autotangent-cache 1
# function: tests.programs.call_reassigned_parameter:normalised   variant: tangent
#     wrt: v   defines: normalised_jvp
# source: ../call_reassigned_parameter.py   c322b91dbd845abd
# generated: 2be491a65e055282   gen: 1.0.0
# kinds: v array(f; n), scale float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def normalised_jvp(v, scale, *, v_dot):
    """Value and tangent of normalised along v_dot."""
    total = np.sum(v * v)
    total_dot = np.sum(2 * v * v_dot)
    v = v / (1.0 + total)
    v_dot = (v_dot - total_dot * v) / (1.0 + total)
    v = v * scale
    v_dot = scale * v_dot
    scale_dot = scale * total_dot
    scale = scale * total
    return np.sum(v**2) + scale, 2 * np.sum(v * v_dot) + scale_dot
