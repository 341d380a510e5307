import numpy as np


def lambda_1_jvp(p, *, p_dot):
    """Value and tangent of lambda_1 along p_dot."""
    return abs(p[0]), np.sign(p[0]) * p_dot[0]
