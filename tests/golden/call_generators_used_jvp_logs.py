import math


def logs_jvp(values, *, values_dot):
    """Value and tangent of logs along values_dot."""
    out = []
    out_dot = []
    for v, v_dot in zip(values, values_dot):
        failed = False
        try:
            t_1 = math.log(v)
            failed = False
        except ValueError:
            failed = True
        if not failed:
            t_1_dot = v_dot / v
            try:
                out_dot.append(t_1_dot)
                out.append(t_1)
                failed = False
            except ValueError:
                failed = True
            if not failed:
                pass
        if failed:
            out_dot.append(2 * v * v_dot)
            out.append(v * v)
    return out, out_dot
