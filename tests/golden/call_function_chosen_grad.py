import math

from autotangent.runtime import applied, inner, pair

twice_tanh = applied(twice, f=math.tanh)
act = inner(layer, "act")
twice_act = applied(twice, f=act)
lambda_1 = inner(layer, "lambda_1")
twice_exp = applied(twice, f=math.exp)
twice_lambda_1 = applied(twice, f=lambda_1)
twice_exp_fwd, twice_exp_rev = pair(twice_exp, "x", "x float")
twice_lambda_1_fwd, twice_lambda_1_rev = pair(twice_lambda_1, "w x", "w float, x float")
lambda_1_fwd, lambda_1_rev = pair(lambda_1, "w t", "w float, t float")
twice_tanh_fwd, twice_tanh_rev = pair(twice_tanh, "x", "x float")
twice_act_fwd, twice_act_rev = pair(twice_act, "w x", "w float, x float")


def layer_grad(x, w, smooth, wide):
    """Gradient of layer with respect to (x, w)."""
    if smooth:
        t_1, saved = twice_tanh_fwd(x)
    else:
        t_1, saved_1 = twice_act_fwd(w, x)
    if wide:
        t_2 = math.exp(x)
    else:
        t_2, saved_2 = lambda_1_fwd(w, x)
    if wide:
        t_3, saved_3 = twice_exp_fwd(w)
    else:
        t_3, saved_4 = twice_lambda_1_fwd(w, w)

    # return twice(act, x) * scale(x) + twice(scale, w)
    t_1_bar = t_2
    t_2_bar = t_1
    t_3_bar = 1.0
    if wide:
        # t_3 = twice_exp(w)
        w_bar = twice_exp_rev(saved_3, t_3_bar)
    else:
        # t_3 = twice_lambda_1(w, w)
        w_1_bar, x_1_bar = twice_lambda_1_rev(saved_4, t_3_bar)
        w_bar = w_1_bar + x_1_bar
    if wide:
        # t_2 = math.exp(x)
        x_bar = t_2 * t_2_bar
    else:
        # t_2 = lambda_1(w, x)
        w_2_bar, x_bar = lambda_1_rev(saved_2, t_2_bar)
        w_bar += w_2_bar
    if smooth:
        # t_1 = twice_tanh(x)
        x_bar += twice_tanh_rev(saved, t_1_bar)
    else:
        # t_1 = twice_act(w, x)
        w_3_bar, x_2_bar = twice_act_rev(saved_1, t_1_bar)
        w_bar += w_3_bar
        x_bar += x_2_bar
    return x_bar, w_bar
