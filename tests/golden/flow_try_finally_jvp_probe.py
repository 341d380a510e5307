# autotangent-cache 1
# function: tests.programs.flow_try_finally:probe   variant: tangent   wrt: x sigma
#     trace   defines: probe_jvp
# source: ../flow_try_finally.py   5c93f9213ecd2a77
# generated: f89ca0786bc79c5e   gen: 1.0.0
# kinds: x float, sigma float, trace dict(cost: float)
# result: optional(float)
# resolved: BaseException -> builtins:BaseException; ValueError -> builtins:ValueError;
#     math -> math
# deps:
# pin: no

from autotangent.runtime import quotient, zeros


def probe_jvp(x, sigma, trace, *, x_dot, sigma_dot, trace_dot):
    """Value and tangent of probe along (x_dot, sigma_dot, trace_dot)."""
    failed = 0
    try:
        t_1_1 = math.sqrt(x - sigma)
        t_1 = t_1_1 * trace['cost']
        failed = 0
    except ValueError:
        failed = 2
    except BaseException as error_caught:
        failed = 1
        error = error_caught
    if failed == 0:
        t_1_dot = (
            trace['cost'] * (quotient(x_dot, t_1_1) - quotient(sigma_dot, t_1_1)) / 2
            + t_1_1 * trace_dot['cost']
        )
        trace_dot['cost'] = 3 * trace_dot['cost']
        trace["cost"] = trace["cost"] * 3.0
        result = t_1
        result_dot = t_1_dot
    elif failed == 2:
        failed = 0
        t_2 = x * sigma
        t_2_dot = sigma * x_dot + x * sigma_dot
        trace_dot['cost'] = 3 * trace_dot['cost']
        trace["cost"] = trace["cost"] * 3.0
        result = t_2
        result_dot = t_2_dot
    else:
        if failed == 1:
            trace_dot['cost'] = 3 * trace_dot['cost']
            trace["cost"] = trace["cost"] * 3.0
            raise error
        trace_dot['cost'] = 3 * trace_dot['cost']
        trace["cost"] = trace["cost"] * 3.0
        result = None
        result_dot = zeros(result)
    return result, result_dot
