from autotangent.runtime import tangent

told_jvp = tangent(told, "v", "name str, v float")


def decided_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of decided along (x_dot, w_dot)."""
    if x > 0:
        if w > 2:
            result = x * w
            result_dot = w * x_dot + x * w_dot
        else:
            y = x + w
            y_dot = x_dot + w_dot
            if y > 0:
                t_1_1, t_1_1_dot = told_jvp('first', y, v_dot=y_dot)
                t_1 = t_1_1
                t_1_dot = t_1_1_dot
            else:
                t_1 = y
                t_1_dot = y_dot
            if w > 0:
                t_2_1, t_2_1_dot = told_jvp('second', w, v_dot=w_dot)
                t_2 = t_2_1
                t_2_dot = t_2_1_dot
            else:
                t_2 = w
                t_2_dot = w_dot
            z = t_1 + t_2
            z_dot = t_1_dot + t_2_dot
            result = z * y
            result_dot = y * z_dot + z * y_dot
    else:
        y = x * 3.0
        y_dot = 3 * x_dot
        if w < -2:
            result = y * y
            result_dot = 2 * y * y_dot
        else:
            if y > 0:
                t_3_1, t_3_1_dot = told_jvp('first', y, v_dot=y_dot)
                t_3 = t_3_1
                t_3_dot = t_3_1_dot
            else:
                t_3 = y
                t_3_dot = y_dot
            if w > 0:
                t_4_1, t_4_1_dot = told_jvp('second', w, v_dot=w_dot)
                t_4 = t_4_1
                t_4_dot = t_4_1_dot
            else:
                t_4 = w
                t_4_dot = w_dot
            z = t_3 + t_4
            z_dot = t_3_dot + t_4_dot
            result = z * y
            result_dot = y * z_dot + z * y_dot
    return result, result_dot
