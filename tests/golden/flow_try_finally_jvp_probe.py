# autotangent-cache 1
# function: tests.programs.flow_try_finally:probe   variant: tangent   wrt: x sigma
#     trace   defines: probe_jvp
# source: ../flow_try_finally.py   5c93f9213ecd2a77
# generated: 37fa378b315725b2   gen: 1.0.0
# kinds: x float, sigma float, trace dict(cost: float)
# result: float
# resolved: ValueError -> builtins:ValueError; math -> math
# deps:
# pin: no

from autotangent.runtime import quotient


def probe_jvp(x, sigma, trace, *, x_dot, sigma_dot, trace_dot):
    """Value and tangent of probe along (x_dot, sigma_dot, trace_dot)."""
    try:
        t_1_1 = math.sqrt(x - sigma)
        t_1 = t_1_1 * trace['cost']
        failed = False
    except ValueError:
        failed = True
    if not failed:
        t_1_dot = (
            trace['cost'] * quotient(x_dot, t_1_1) / 2
            + t_1_1 * trace_dot['cost']
            - trace['cost'] * quotient(sigma_dot, t_1_1) / 2
        )
        trace_dot['cost'] = 3 * trace_dot['cost']
        trace["cost"] = trace["cost"] * 3.0
        result = t_1
        result_dot = t_1_dot
    else:
        t_2 = x * sigma
        t_2_dot = sigma * x_dot + x * sigma_dot
        trace_dot['cost'] = 3 * trace_dot['cost']
        trace["cost"] = trace["cost"] * 3.0
        result = t_2
        result_dot = t_2_dot
    return result, result_dot
