from autotangent.runtime import zeros


def guarded_jvp(x, table, *, x_dot):
    """Value and tangent of guarded along x_dot."""
    y = x * x
    y_dot = 2 * x * x_dot
    try:
        y_1 = y * table['gain']
        failed = False
    except KeyError:
        failed = True
    if not failed:
        y_1_dot = table['gain'] * y_dot
        y = y_1
        y_dot = y_1_dot
    else:
        y = 2 * y
        y_dot = 2 * y_dot
    try:
        scale_1 = table['missing']
        failed_1 = False
    except KeyError:
        failed_1 = True
    if not failed_1:
        scale = scale_1
        scale_dot = zeros(scale)
    else:
        scale = x
        scale_dot = x_dot
    y = y + 1
    return y * scale, scale * y_dot + y * scale_dot
