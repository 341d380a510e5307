# autotangent-cache 1
# function: tests.programs.flow_try_finally:probe   variant: pair   wrt: x sigma trace
#     shadows: trace   defines: probe_fwd probe_rev
# source: ../flow_try_finally.py   5c93f9213ecd2a77
# generated: ffebc03bc55f0f17   gen: 1.0.0
# kinds: x float, sigma float, trace dict(cost: float)
# result: optional(float)
# resolved: BaseException -> builtins:BaseException; ValueError -> builtins:ValueError;
#     math -> math
# deps:
# pin: no

from autotangent.runtime import quotient


def probe_fwd(x, sigma, trace):
    """Value of probe and what probe_rev needs."""
    t_1_1 = None
    trace_1 = None
    trace_2 = None
    trace_3 = None
    trace_4 = None
    try:
        t_1_1 = math.sqrt(x - sigma)
        t_1 = t_1_1 * trace['cost']
        failed = 0
    except ValueError:
        failed = 2
    except BaseException as error_caught:
        failed = 1
        error = error_caught
    failed_1 = failed
    if failed == 0:
        trace_1 = trace['cost']
        trace["cost"] = trace["cost"] * 3.0
        result = t_1
    elif failed == 2:
        t_2 = x * sigma
        trace_2 = trace['cost']
        trace["cost"] = trace["cost"] * 3.0
        result = t_2
    else:
        if failed == 1:
            trace_3 = trace['cost']
            trace["cost"] = trace["cost"] * 3.0
            raise error
        trace_4 = trace['cost']
        trace["cost"] = trace["cost"] * 3.0
        result = None
    return (
        result,
        (failed_1, sigma, t_1_1, trace, trace_1, trace_2, trace_3, trace_4, x),
    )


def probe_rev(saved, y_bar, trace_bar):
    """Adjoint of probe: adds into trace_bar, returns x_bar, sigma_bar."""
    failed_1, sigma, t_1_1, trace, trace_1, trace_2, trace_3, trace_4, x = saved
    # return result
    result_bar = y_bar
    if failed_1 == 0:
        # result = t_1
        t_1_bar = result_bar
        trace['cost'] = trace_1
        # trace["cost"] = trace["cost"] * 3.0
        trace_bar['cost'] = 3 * trace_bar['cost']
        # t_1 = math.sqrt(x - sigma) * trace['cost']
        x_bar = quotient(trace['cost'] * t_1_bar, t_1_1) / 2
        sigma_bar = -x_bar
        trace_bar['cost'] += t_1_1 * t_1_bar
    else:
        x_bar = 0.0
        sigma_bar = 0.0
        if failed_1 == 2:
            # result = t_2
            t_2_bar = result_bar
            trace['cost'] = trace_2
            # trace["cost"] = trace["cost"] * 3.0
            trace_bar['cost'] = 3 * trace_bar['cost']
            # t_2 = x * sigma
            x_bar += sigma * t_2_bar
            sigma_bar += x * t_2_bar
        else:
            trace['cost'] = trace_4
            # trace["cost"] = trace["cost"] * 3.0
            trace_bar['cost'] = 3 * trace_bar['cost']
            if failed_1 == 1:
                trace['cost'] = trace_3
                # trace["cost"] = trace["cost"] * 3.0
                trace_bar['cost'] = 3 * trace_bar['cost']
    return x_bar, sigma_bar
