import math

from autotangent.runtime import add_into, zeros


def logs_fwd(values):
    """Value of logs and what logs_rev needs."""
    out = []
    faileds = []
    faileds_ = []
    faileds__ = []
    for v in values:
        try:
            t_1 = math.log(v)
            failed = False
        except ValueError:
            failed = True
        faileds.append(failed)
        if not failed:
            try:
                out.append(t_1)
                failed = False
            except ValueError:
                failed = True
            faileds_.append(failed)
        faileds__.append(failed)
        if failed:
            out.append(v * v)
    return out, (faileds, faileds_, faileds__, out, values)


def logs_rev(saved, y_bar, values_bar):
    """Adjoint of logs: adds into values_bar."""
    faileds, faileds_, faileds__, out, values = saved
    # return out
    out_bar = zeros(out)
    add_into(out_bar, y_bar)
    for i in range(len(values) - 1, -1, -1):
        v = values[i]
        v_bar = 0.0
        failed_1 = faileds__.pop()
        if failed_1:
            # yield v * v
            t_2_bar = out_bar.pop()
            v_bar += 2 * v * t_2_bar
        failed = faileds.pop()
        if not failed:
            t_1_bar = 0.0
            failed_2 = faileds_.pop()
            if not failed_2:
                # out.append(t_1)
                t_3_bar = out_bar.pop()
                t_1_bar += t_3_bar
            # t_1 = math.log(v)
            v_bar += t_1_bar / v
        values_bar[i] += v_bar
