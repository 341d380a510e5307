from autotangent.runtime import pair

told_fwd, told_rev = pair(told, "v", "name str, v float")


def decided_grad(x, w):
    """Gradient of decided with respect to (x, w)."""
    if x > 0:
        if not w > 2:
            y = x + w
            if y > 0:
                t_1, saved = told_fwd('first', y)
            else:
                t_1 = y
            if w > 0:
                t_2, saved_1 = told_fwd('second', w)
            else:
                t_2 = w
            z = t_1 + t_2
    else:
        y = x * 3.0
        if not w < -2:
            if y > 0:
                t_3, saved_2 = told_fwd('first', y)
            else:
                t_3 = y
            if w > 0:
                t_4, saved_3 = told_fwd('second', w)
            else:
                t_4 = w
            z = t_3 + t_4

    if x > 0:
        if w > 2:
            # result = x * w
            x_bar = w
            w_bar = x
        else:
            # result = z * y
            z_bar = y
            y_bar = z
            # z = t_1 + t_2
            t_1_bar = z_bar
            t_2_bar = z_bar
            if w > 0:
                # t_2 = told('second', w)
                w_bar = told_rev(saved_1, t_2_bar)
            else:
                # t_2 = w
                w_bar = t_2_bar
            if y > 0:
                # t_1 = told('first', y)
                y_bar += told_rev(saved, t_1_bar)
            else:
                # t_1 = y
                y_bar += t_1_bar
            # y = x + w
            x_bar = y_bar
            w_bar = w_bar + y_bar
    else:
        w_bar = 0.0
        if w < -2:
            # result = y * y
            y_bar = 2 * y
        else:
            # result = z * y
            z_bar = y
            y_bar = z
            # z = t_3 + t_4
            t_3_bar = z_bar
            t_4_bar = z_bar
            if w > 0:
                # t_4 = told('second', w)
                w_bar += told_rev(saved_3, t_4_bar)
            else:
                # t_4 = w
                w_bar += t_4_bar
            if y > 0:
                # t_3 = told('first', y)
                y_bar += told_rev(saved_2, t_3_bar)
            else:
                # t_3 = y
                y_bar += t_3_bar
        # y = x * 3.0
        x_bar = 3 * y_bar
    return x_bar, w_bar
