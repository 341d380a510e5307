from autotangent.runtime import tangent

shown_jvp = tangent(shown, "v", "v array(f; n)")
digits_jvp = tangent(digits, "v", "v array(f; n)")


def energy_jvp(x, limit, *, x_dot):
    """Value and tangent of energy along x_dot."""
    v_1 = np.ones(2)
    v = v_1 * x
    v_dot = x_dot * v_1
    assert x > 0, shown(v)
    try:
        if x < limit:
            raise OutOfRange(x, [x * k for k in range(3)]) from KeyError(x * x)
        counts_1 = [2 * k for k in range(3)]
        y_1 = x * counts_1[2]
        failed = False
    except ValueError:
        failed = True
    if not failed:
        y_1_dot = counts_1[2] * x_dot
        counts = counts_1
        y = y_1
        y_dot = y_1_dot
    else:
        y_2, y_2_dot = shown_jvp(v, v_dot=v_dot)
        y = x * v[1] + y_2
        y_dot = v[1] * x_dot + x * v_dot[1] + y_2_dot
    text_1, text_1_dot = digits_jvp(v, v_dot=v_dot)
    text = f'{1.0:.{text_1}f}'
    return y * v[0] * len(text), len(text) * (v[0] * y_dot + y * v_dot[0])
