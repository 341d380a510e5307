from autotangent.runtime import applied as applied_, called, closure, inner, namespace, tangent

lambda_1 = inner(total, "lambda_1")
applied_lambda_1 = applied_(applied, f=lambda_1)
lambda_2 = inner(total, "lambda_2")
applied_lambda_2 = applied_(applied, f=lambda_2)
lambda_3 = inner(total, "lambda_3")
lambda_3_closure = closure(lambda_3)
lambda_4 = inner(total, "lambda_4")
lambda_4_closure = closure(lambda_4)
lambda_3_call = called(lambda_3_closure, "k")
lambda_4_call = called(lambda_4_closure, "c")
applied_lambda_1_jvp = tangent(applied_lambda_1, "k v", "k float, v float")
applied_lambda_2_jvp = tangent(applied_lambda_2, "x k v", "x float, k float, v float")
lambda_3_call_jvp = tangent(
    lambda_3_call,
    "closure t",
    "closure tests.programs.call_lambda_comprehension:total.<inner lambda_3>{x: float, k: int}, t float",
)
lambda_4_call_jvp = tangent(
    lambda_4_call,
    "closure t",
    "closure tests.programs.call_lambda_comprehension:total.<inner lambda_4>{x: float, c: int}, t float",
)


def total_jvp(x, xs, *, x_dot, xs_dot):
    """Value and tangent of total along (x_dot, xs_dot)."""
    t_2 = []
    t_2_dot = []
    for k, k_dot in zip(xs, xs_dot):
        t_3, t_3_dot = applied_lambda_1_jvp(k, x, k_dot=k_dot, v_dot=x_dot)
        t_2_dot.append(t_3_dot)
        t_2.append(t_3)
    there = sum(t_2)
    there_dot = sum(t_2_dot)
    own = []
    own_dot = []
    for k, k_dot in zip(xs, xs_dot):
        t_4, t_4_dot = applied_lambda_2_jvp(
            x, k, x, x_dot=x_dot, k_dot=k_dot, v_dot=x_dot
        )
        own_dot.append(t_4_dot)
        own.append(t_4)
    functions = []
    functions_dot = []
    for k in range(3):
        functions_dot.append(namespace(x=x_dot, k=0.0))
        functions.append(lambda_3_closure(x, k))
    by_name = {}
    by_name_dot = {}
    for k in range(2):
        by_name_dot[k] = namespace(x=x_dot, c=0.0)
        by_name[k] = lambda_4_closure(x, 2 * k)
    t_1 = []
    t_1_dot = []
    for f, f_dot in zip(functions, functions_dot):
        t_5, t_5_dot = lambda_3_call_jvp(f, x, closure_dot=f_dot, t_dot=x_dot)
        t_1_dot.append(t_5_dot)
        t_1.append(t_5)
    t_6 = sum(t_1)
    t_7, t_7_dot = lambda_4_call_jvp(
        by_name[1], x, closure_dot=by_name_dot[1], t_dot=x_dot
    )
    return (
        there + sum(own) + t_6 * t_7,
        there_dot + sum(own_dot) + t_7 * sum(t_1_dot) + t_6 * t_7_dot,
    )
