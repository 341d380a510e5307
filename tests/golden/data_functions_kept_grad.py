import numpy as np
from autotangent.runtime import add_into, called, closure, inner, namespace, pair, shadowed_pair, spread_over, zeros

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
lambda_4_call_fwd, lambda_4_call_rev = pair(
    lambda_4_call,
    "closure t",
    "closure optional(tests.programs.data_functions_kept:energy.<inner lambda_4>{w: float, k: int}), t float",
)
lambda_4_call_1_fwd, lambda_4_call_1_rev = pair(
    lambda_4_call,
    "closure",
    "closure tests.programs.data_functions_kept:energy.<inner lambda_4>{w: float, k: int}, t float",
)
lambda_5_call_fwd, lambda_5_call_rev = shadowed_pair(
    lambda_5_call,
    "closure",
    "closure tests.programs.data_functions_kept:energy.<inner lambda_5>{x: float, f: object(tests.programs.data_functions_kept:energy.<inner lambda_4>{w: float, k: int}, again(tests.programs.data_functions_kept:energy.<inner lambda_5>))}, t float",
)
lambda_4_call_2_fwd, lambda_4_call_2_rev = pair(
    lambda_4_call,
    "closure t",
    "closure tests.programs.data_functions_kept:energy.<inner lambda_4>{w: float, k: int}, t float",
)
affine_call_fwd, affine_call_rev = pair(
    affine_call,
    "closure v",
    "closure tests.programs.data_functions_kept:layers.<inner affine>{scale: float, shift: float}, v float, factor float",
)
lambda_1_call_1_fwd, lambda_1_call_1_rev = pair(
    lambda_1_call_1,
    "closure v",
    "closure tests.programs.data_functions_kept:layers.<inner lambda_1>{w: float}, v float",
)
square_fwd, square_rev = pair(square, "t", "t float")
layers_fwd, layers_rev = pair(layers, "w shift", "w float, shift float")
lambda_1_call_fwd, lambda_1_call_rev = pair(
    lambda_1_call,
    "closure t",
    "closure tests.programs.data_functions_kept:energy.<inner lambda_1>{w: float}, t float",
)
lambda_2_call_fwd, lambda_2_call_rev = pair(
    lambda_2_call,
    "closure t",
    "closure tests.programs.data_functions_kept:energy.<inner lambda_2>{w: float}, t float",
)
lambda_3_call_fwd, lambda_3_call_rev = pair(
    lambda_3_call,
    "closure t",
    "closure tests.programs.data_functions_kept:energy.<inner lambda_3>{x: float}, t float",
)


def energy_grad(x, w, order):
    """Gradient of energy with respect to (x, w)."""
    table = {'linear': lambda_1_closure(w), 'sine': lambda_2_closure(w), 'constant': lambda_3_closure(x)}
    total = 0.0
    t_1s = []
    t_7s = []
    saveds = []
    t_8s = []
    saved_1s = []
    saved_2s = []
    for name in order:
        t_1 = table[name]
        t_1s.append(t_1)
        t_7 = isinstance(t_1, lambda_1_closure)
        t_7s.append(t_7)
        if t_7:
            t_6, saved = lambda_1_call_fwd(t_1, x)
            saveds.append(saved)
        else:
            t_8 = isinstance(t_1, lambda_2_closure)
            t_8s.append(t_8)
            if t_8:
                t_6, saved_1 = lambda_2_call_fwd(t_1, x)
                saved_1s.append(saved_1)
            else:
                t_6, saved_2 = lambda_3_call_fwd(t_1, x)
                saved_2s.append(saved_2)
        total += t_6
    y = x
    t_9, saved_3 = layers_fwd(w, x)
    t_10s = []
    saved_4s = []
    ys = []
    t_11s = []
    saved_5s = []
    saved_6s = []
    for layer in t_9:
        t_10 = isinstance(layer, affine_closure)
        t_10s.append(t_10)
        if t_10:
            y, saved_4 = affine_call_fwd(layer, y)
            saved_4s.append(saved_4)
        elif layer is np.tanh:
            y = layer(y)
            ys.append(y)
        else:
            t_11 = isinstance(layer, lambda_1_closure_1)
            t_11s.append(t_11)
            if t_11:
                y, saved_5 = lambda_1_call_1_fwd(layer, y)
                saved_5s.append(saved_5)
            else:
                y, saved_6 = square_fwd(y)
                saved_6s.append(saved_6)
    powers_bar = []
    powers = []
    t_12_bars = []
    for k in range(3):
        k_1 = k
        t_12_bar = namespace(w=0.0, k=0.0)
        t_12_bars.append(t_12_bar)
        t_12 = lambda_4_closure(w, k_1)
        powers_bar.append(t_12_bar)
        powers.append(t_12)
    steps_bar = [powers_bar[-1]]
    steps = [powers[-1]]
    trips = 0
    t_13_bars = []
    while len(steps) < 3:
        trips = trips + 1
        last_bar = steps_bar[-1]
        last = steps[-1]
        f_1_bar = last_bar
        f_1 = last
        t_13_bar = namespace(x=0.0, f=f_1_bar)
        t_13_bars.append(t_13_bar)
        t_13 = lambda_5_closure(x, f_1)
        steps_bar.append(t_13_bar)
        steps.append(t_13)
    best_bar = None
    best = None
    for f, f_bar in zip(powers, powers_bar):
        if best is None or lambda_4_call(f, 2.0) > lambda_4_call(best, 2.0):
            best_bar = f_bar
            best = f
    again_bar = [best_bar, best_bar]
    again = [best, best]
    t_5 = []
    saved_7s = []
    for f_2, f_2_bar in zip(powers, powers_bar):
        t_14, saved_7 = lambda_4_call_2_fwd(f_2, x)
        saved_7s.append(saved_7)
        t_5.append(t_14)
    t_3_bar = steps_bar[-1]
    t_3 = steps[-1]
    t_15 = isinstance(t_3, lambda_4_closure)
    if t_15:
        t_4, saved_8 = lambda_4_call_1_fwd(t_3, 0.5)
    else:
        t_4, saved_9 = lambda_5_call_fwd(t_3, 0.5, closure_bar=t_3_bar)
    t_16, saved_10 = lambda_4_call_fwd(again[0], x)
    t_17 = t_4 * t_16
    t_18, saved_11 = lambda_4_call_fwd(again[1], w)

    # return t_2 + t_4 * lambda_4_call(again[0], x) * lambda_4_call(again[1], w)
    t_2_bar = 1.0
    t_4_bar = t_16 * t_18
    x_bar = lambda_4_call_rev(saved_10, t_4 * t_18, again_bar[0])
    w_bar = lambda_4_call_rev(saved_11, t_17, again_bar[1])
    if t_15:
        # t_4 = lambda_4_call(t_3, 0.5)
        lambda_4_call_1_rev(saved_8, t_4_bar, t_3_bar)
    else:
        # t_4 = lambda_5_call(t_3, 0.5, closure_bar=t_3_bar)
        lambda_5_call_rev(saved_9, t_4_bar)
    # t_2 = total * y + sum(t_5)
    total_bar = y
    y_bar = total
    t_5_bar = zeros(t_5)
    add_into(t_5_bar, spread_over(t_2_bar, t_5))
    for i in range(min(len(powers), len(powers_bar)) - 1, -1, -1):
        f_2 = powers[i]
        f_2_bar = powers_bar[i]
        saved_7 = saved_7s.pop()
        # t_5.append(lambda_4_call(f_2, x))
        t_19_bar = t_5_bar.pop()
        x_bar += lambda_4_call_2_rev(saved_7, t_19_bar, f_2_bar)
    for _ in range(trips):
        steps.pop()
        steps_bar.pop()
        t_13_bar = t_13_bars.pop()
        # t_8 = lambda_5_closure(x, f_1)
        x_bar += t_13_bar.x
    for k in range(2, -1, -1):
        powers.pop()
        powers_bar.pop()
        t_12_bar = t_12_bars.pop()
        # t_7 = lambda_4_closure(w, k_1)
        w_bar += t_12_bar.w
    t_9_bar = zeros(t_9)
    for j in range(len(t_9) - 1, -1, -1):
        layer = t_9[j]
        t_10 = t_10s.pop()
        if t_10:
            saved_4 = saved_4s.pop()
            # y = affine_call(layer, y)
            layer_bar = zeros(layer)
            y_bar = affine_call_rev(saved_4, y_bar, layer_bar)
        else:
            layer_bar = zeros(layer)
            if layer is np.tanh:
                y = ys.pop()
                # y = layer(y)
                y_bar = (1 - y**2) * y_bar
            else:
                t_11 = t_11s.pop()
                if t_11:
                    saved_5 = saved_5s.pop()
                    # y = lambda_1_call_1(layer, y)
                    y_bar = lambda_1_call_1_rev(saved_5, y_bar, layer_bar)
                else:
                    saved_6 = saved_6s.pop()
                    # y = square(y)
                    y_bar = square_rev(saved_6, y_bar)
        add_into(t_9_bar[j], layer_bar)
    # for layer in layers(w, x):
    w_1_bar, shift_1_bar = layers_rev(saved_3, t_9_bar)
    w_bar += w_1_bar
    x_bar += shift_1_bar
    # y = x
    x_bar += y_bar
    table_bar = zeros(table)
    for m in range(len(order) - 1, -1, -1):
        name = order[m]
        # total = total + t_6
        t_6_bar = total_bar
        t_7 = t_7s.pop()
        t_1 = t_1s.pop()
        if t_7:
            saved = saveds.pop()
            # t_6 = lambda_1_call(t_1, x)
            t_1_bar = zeros(t_1)
            x_bar += lambda_1_call_rev(saved, t_6_bar, t_1_bar)
        else:
            t_8 = t_8s.pop()
            if t_8:
                saved_1 = saved_1s.pop()
                # t_6 = lambda_2_call(t_1, x)
                t_1_bar = zeros(t_1)
                x_bar += lambda_2_call_rev(saved_1, t_6_bar, t_1_bar)
            else:
                saved_2 = saved_2s.pop()
                # t_6 = lambda_3_call(t_1, x)
                t_1_bar = zeros(t_1)
                x_bar += lambda_3_call_rev(saved_2, t_6_bar, t_1_bar)
        # t_1 = table[name]
        add_into(table_bar[name], t_1_bar)
    # table = {"linear": lambda t: t * w, "sine": lambda t: math.sin(w * t), "consta ...
    w_bar += table_bar['linear'].w + table_bar['sine'].w
    x_bar += table_bar['constant'].x
    return x_bar, w_bar
