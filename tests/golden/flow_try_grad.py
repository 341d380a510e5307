from autotangent.runtime import unbroadcast


def guarded_grad(x, table):
    """Gradient of guarded with respect to x."""
    y = x * x
    try:
        y_1 = y * table['gain']
        failed = False
    except KeyError:
        failed = True
    if not failed:
        y = y_1
    else:
        y = 2 * y
    try:
        scale_1 = table['missing']
        failed_1 = False
    except KeyError:
        failed_1 = True
    if not failed_1:
        scale = scale_1
    else:
        scale = x
    y = y + 1

    # return y * scale
    y_bar = unbroadcast(scale, y)
    scale_bar = y
    x_bar = 0.0
    if failed_1:
        # scale = x
        x_bar += scale_bar
    if not failed:
        # y = y_1
        y_1_bar = y_bar
        # y = y * table["gain"]
        y_bar = table['gain'] * y_1_bar
    else:
        # y = 2 * y
        y_bar = 2 * y_bar
    # y = x * x
    x_bar += 2 * x * y_bar
    return x_bar
