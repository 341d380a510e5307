import numpy as np
from autotangent.runtime import called, closure, inner, namespace, tangent, zeros

lambda_1 = inner(energy, "lambda_1")
lambda_1_closure = closure(lambda_1)
lambda_2 = inner(energy, "lambda_2")
lambda_2_closure = closure(lambda_2)
lambda_3 = inner(energy, "lambda_3")
lambda_3_closure = closure(lambda_3)
lambda_1_call = called(lambda_1_closure)
lambda_2_call = called(lambda_2_closure)
lambda_3_call = called(lambda_3_closure)
lambda_1_1 = inner(layers, "lambda_1")
lambda_1_closure_1 = closure(lambda_1_1)
affine = inner(layers, "affine")
affine_closure = closure(affine)
affine_call = called(affine_closure)
lambda_1_call_1 = called(lambda_1_closure_1)
lambda_4 = inner(energy, "lambda_4")
lambda_4_closure = closure(lambda_4)
lambda_5 = inner(energy, "lambda_5")
lambda_5_closure = closure(lambda_5)
lambda_4_call = called(lambda_4_closure, "k")
lambda_5_call = called(lambda_5_closure, "f")
lambda_1_call_jvp = tangent(
    lambda_1_call,
    "closure t",
    "closure tests.programs.data_functions_kept:energy.<inner lambda_1>{w: float}, t float",
)
lambda_2_call_jvp = tangent(
    lambda_2_call,
    "closure t",
    "closure tests.programs.data_functions_kept:energy.<inner lambda_2>{w: float}, t float",
)
lambda_3_call_jvp = tangent(
    lambda_3_call,
    "closure t",
    "closure tests.programs.data_functions_kept:energy.<inner lambda_3>{x: float}, t float",
)
layers_jvp = tangent(layers, "w shift", "w float, shift float")
affine_call_jvp = tangent(
    affine_call,
    "closure v",
    "closure tests.programs.data_functions_kept:layers.<inner affine>{scale: float, shift: float}, v float, factor float",
)
lambda_1_call_1_jvp = tangent(
    lambda_1_call_1,
    "closure v",
    "closure tests.programs.data_functions_kept:layers.<inner lambda_1>{w: float}, v float",
)
square_jvp = tangent(square, "t", "t float")
lambda_4_call_jvp = tangent(
    lambda_4_call,
    "closure t",
    "closure tests.programs.data_functions_kept:energy.<inner lambda_4>{w: float, k: int}, t float",
)
lambda_4_call_1_jvp = tangent(
    lambda_4_call,
    "closure",
    "closure tests.programs.data_functions_kept:energy.<inner lambda_4>{w: float, k: int}, t float",
)
lambda_5_call_jvp = tangent(
    lambda_5_call,
    "closure",
    "closure tests.programs.data_functions_kept:energy.<inner lambda_5>{x: float, f: object(tests.programs.data_functions_kept:energy.<inner lambda_4>{w: float, k: int}, again(tests.programs.data_functions_kept:energy.<inner lambda_5>))}, t float",
)
lambda_4_call_2_jvp = tangent(
    lambda_4_call,
    "closure t",
    "closure optional(tests.programs.data_functions_kept:energy.<inner lambda_4>{w: float, k: int}), t float",
)


def energy_jvp(x, w, order, *, x_dot, w_dot):
    """Value and tangent of energy along (x_dot, w_dot)."""
    table = {'linear': lambda_1_closure(w), 'sine': lambda_2_closure(w), 'constant': lambda_3_closure(x)}
    table_dot = {'linear': namespace(w=w_dot), 'sine': namespace(w=w_dot), 'constant': namespace(x=x_dot)}
    total = 0.0
    total_dot = 0.0
    for name in order:
        t_1 = table[name]
        t_1_dot = table_dot[name]
        if isinstance(t_1, lambda_1_closure):
            t_6_1, t_6_1_dot = lambda_1_call_jvp(
                t_1, x, closure_dot=t_1_dot, t_dot=x_dot
            )
            t_6 = t_6_1
            t_6_dot = t_6_1_dot
        elif isinstance(t_1, lambda_2_closure):
            t_6_2, t_6_2_dot = lambda_2_call_jvp(
                t_1, x, closure_dot=t_1_dot, t_dot=x_dot
            )
            t_6 = t_6_2
            t_6_dot = t_6_2_dot
        else:
            t_6_3, t_6_3_dot = lambda_3_call_jvp(
                t_1, x, closure_dot=t_1_dot, t_dot=x_dot
            )
            t_6 = t_6_3
            t_6_dot = t_6_3_dot
        total = total + t_6
        total_dot = total_dot + t_6_dot
    y = x
    y_dot = x_dot
    t_7, t_7_dot = layers_jvp(w, x, w_dot=w_dot, shift_dot=x_dot)
    for layer, layer_dot in zip(t_7, t_7_dot):
        if isinstance(layer, affine_closure):
            y_1, y_1_dot = affine_call_jvp(layer, y, closure_dot=layer_dot, v_dot=y_dot)
            y = y_1
            y_dot = y_1_dot
        elif layer is np.tanh:
            y = layer(y)
            y_dot = (1 - y**2) * y_dot
        elif isinstance(layer, lambda_1_closure_1):
            y_2, y_2_dot = lambda_1_call_1_jvp(
                layer, y, closure_dot=layer_dot, v_dot=y_dot
            )
            y = y_2
            y_dot = y_2_dot
        else:
            y_3, y_3_dot = square_jvp(y, t_dot=y_dot)
            y = y_3
            y_dot = y_3_dot
    powers = []
    powers_dot = []
    for k in range(3):
        k_1 = k
        powers_dot.append(namespace(w=w_dot, k=0.0))
        powers.append(lambda_4_closure(w, k_1))
    steps = [powers[-1]]
    steps_dot = [powers_dot[-1]]
    trips = 0
    while len(steps) < 3:
        trips = trips + 1
        last = steps[-1]
        last_dot = steps_dot[-1]
        f_1 = last
        f_1_dot = last_dot
        steps_dot.append(namespace(x=x_dot, f=f_1_dot))
        steps.append(lambda_5_closure(x, f_1))
    best = None
    best_dot = zeros(best)
    for f, f_dot in zip(powers, powers_dot):
        if best is None or lambda_4_call(f, 2.0) > lambda_4_call(best, 2.0):
            best = f
            best_dot = f_dot
    again = [best, best]
    again_dot = [best_dot, best_dot]
    t_5 = []
    t_5_dot = []
    for f_2, f_2_dot in zip(powers, powers_dot):
        t_8, t_8_dot = lambda_4_call_jvp(f_2, x, closure_dot=f_2_dot, t_dot=x_dot)
        t_5_dot.append(t_8_dot)
        t_5.append(t_8)
    t_2 = total * y + sum(t_5)
    t_2_dot = y * total_dot + total * y_dot + sum(t_5_dot)
    t_3 = steps[-1]
    t_3_dot = steps_dot[-1]
    if isinstance(t_3, lambda_4_closure):
        t_4_1, t_4_1_dot = lambda_4_call_1_jvp(t_3, 0.5, closure_dot=t_3_dot)
        t_4 = t_4_1
        t_4_dot = t_4_1_dot
    else:
        t_4_2, t_4_2_dot = lambda_5_call_jvp(t_3, 0.5, closure_dot=t_3_dot)
        t_4 = t_4_2
        t_4_dot = t_4_2_dot
    t_9, t_9_dot = lambda_4_call_2_jvp(
        again[0], x, closure_dot=again_dot[0], t_dot=x_dot
    )
    t_10 = t_4 * t_9
    t_11, t_11_dot = lambda_4_call_2_jvp(
        again[1], w, closure_dot=again_dot[1], t_dot=w_dot
    )
    return (
        t_2 + t_10 * t_11,
        t_2_dot + t_11 * (t_9 * t_4_dot + t_4 * t_9_dot) + t_10 * t_11_dot,
    )
