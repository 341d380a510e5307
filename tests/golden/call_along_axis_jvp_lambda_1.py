import numpy as np


def lambda_1_jvp(column, *, column_dot):
    """Value and tangent of lambda_1 along column_dot."""
    return (
        np.outer(column, column),
        np.outer(column_dot, column) + np.outer(column, column_dot),
    )
