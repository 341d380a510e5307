# autotangent-cache 1
# function: tests.programs.flow_try_finally:probe   variant: pair   wrt: x sigma trace
#     shadows: trace   defines: probe_fwd probe_rev
# source: ../flow_try_finally.py   5c93f9213ecd2a77
# generated: ea5f67c3611a261f   gen: 1.0.0
# kinds: x float, sigma float, trace dict(cost: float)
# result: float
# resolved: ValueError -> builtins:ValueError; math -> math
# deps:
# pin: no

from autotangent.runtime import quotient


def probe_fwd(x, sigma, trace):
    """Value of probe and what probe_rev needs."""
    t_1_1 = None
    trace_1 = None
    trace_2 = None
    try:
        t_1_1 = math.sqrt(x - sigma)
        t_1 = t_1_1 * trace['cost']
        failed = False
    except ValueError:
        failed = True
    if not failed:
        trace_1 = trace['cost']
        trace["cost"] = trace["cost"] * 3.0
        result = t_1
    else:
        t_2 = x * sigma
        trace_2 = trace['cost']
        trace["cost"] = trace["cost"] * 3.0
        result = t_2
    return result, (failed, sigma, t_1_1, trace, trace_1, trace_2, x)


def probe_rev(saved, y_bar, trace_bar):
    """Adjoint of probe: adds into trace_bar, returns x_bar, sigma_bar."""
    failed, sigma, t_1_1, trace, trace_1, trace_2, x = saved
    # return result
    result_bar = y_bar
    if not failed:
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
        # result = t_2
        t_2_bar = result_bar
        trace['cost'] = trace_2
        # trace["cost"] = trace["cost"] * 3.0
        trace_bar['cost'] = 3 * trace_bar['cost']
        # t_2 = x * sigma
        x_bar = sigma * t_2_bar
        sigma_bar = x * t_2_bar
    return x_bar, sigma_bar
