from autotangent.runtime import add_into, applied as applied_, called, closure, inner, pair, spread_over, zeros

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
lambda_4_call_fwd, lambda_4_call_rev = pair(
    lambda_4_call,
    "closure t",
    "closure tests.programs.call_lambda_comprehension:total.<inner lambda_4>{x: float, c: int}, t float",
)
lambda_3_call_fwd, lambda_3_call_rev = pair(
    lambda_3_call,
    "closure t",
    "closure tests.programs.call_lambda_comprehension:total.<inner lambda_3>{x: float, k: int}, t float",
)
applied_lambda_2_fwd, applied_lambda_2_rev = pair(
    applied_lambda_2,
    "x k v",
    "x float, k float, v float",
)
applied_lambda_1_fwd, applied_lambda_1_rev = pair(
    applied_lambda_1,
    "k v",
    "k float, v float",
)


def total_grad(x, xs):
    """Gradient of total with respect to (x, xs)."""
    t_2 = []
    saveds = []
    for k in xs:
        t_3, saved = applied_lambda_1_fwd(k, x)
        saveds.append(saved)
        t_2.append(t_3)
    own = []
    saved_1s = []
    for k in xs:
        t_4, saved_1 = applied_lambda_2_fwd(x, k, x)
        saved_1s.append(saved_1)
        own.append(t_4)
    functions = []
    for k in range(3):
        functions.append(lambda_3_closure(x, k))
    by_name = {}
    for k in range(2):
        by_name[k] = lambda_4_closure(x, 2 * k)
    t_1 = []
    saved_2s = []
    for f in functions:
        t_5, saved_2 = lambda_3_call_fwd(f, x)
        saved_2s.append(saved_2)
        t_1.append(t_5)
    t_6 = sum(t_1)
    t_7, saved_3 = lambda_4_call_fwd(by_name[1], x)

    # return there + sum(own) + sum(f(x) for f in functions) * by_name[1](x)
    there_bar = 1.0
    own_bar = zeros(own)
    add_into(own_bar, spread_over(1.0, own))
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(t_7, t_1))
    by_name_bar = zeros(by_name)
    x_bar = lambda_4_call_rev(saved_3, t_6, by_name_bar[1])
    functions_bar = zeros(functions)
    for i in range(len(functions) - 1, -1, -1):
        f = functions[i]
        saved_2 = saved_2s.pop()
        # t_1.append(lambda_3_call(f, x))
        t_8_bar = t_1_bar.pop()
        f_bar = zeros(f)
        x_bar += lambda_3_call_rev(saved_2, t_8_bar, f_bar)
        add_into(functions_bar[i], f_bar)
    for k in range(1, -1, -1):
        # by_name[k] = lambda_4_closure(x, 2 * k)
        x_bar += by_name_bar[k].x
    for k in range(2, -1, -1):
        # functions.append(lambda_3_closure(x, k))
        t_9_bar = functions_bar.pop()
        functions.pop()
        x_bar += t_9_bar.x
    xs_bar = zeros(xs)
    for j in range(len(xs) - 1, -1, -1):
        k = xs[j]
        saved_1 = saved_1s.pop()
        # own.append(applied_lambda_2(x, k, x))
        t_10_bar = own_bar.pop()
        x_1_bar, k_bar, v_1_bar = applied_lambda_2_rev(saved_1, t_10_bar)
        x_bar += x_1_bar + v_1_bar
        xs_bar[j] += k_bar
    # there = sum(applied(lambda t: t * k, x) for k in xs)
    t_2_bar = zeros(t_2)
    add_into(t_2_bar, spread_over(there_bar, t_2))
    for m in range(len(xs) - 1, -1, -1):
        k = xs[m]
        saved = saveds.pop()
        # t_2.append(applied_lambda_1(k, x))
        t_11_bar = t_2_bar.pop()
        k_bar, v_2_bar = applied_lambda_1_rev(saved, t_11_bar)
        x_bar += v_2_bar
        xs_bar[m] += k_bar
    return x_bar, xs_bar
