import math

from autotangent.runtime import applied, inner, tangent

twice_tanh = applied(twice, f=math.tanh)
act = inner(layer, "act")
twice_act = applied(twice, f=act)
lambda_1 = inner(layer, "lambda_1")
twice_exp = applied(twice, f=math.exp)
twice_lambda_1 = applied(twice, f=lambda_1)
twice_tanh_jvp = tangent(twice_tanh, "x", "x float")
twice_act_jvp = tangent(twice_act, "w x", "w float, x float")
lambda_1_jvp = tangent(lambda_1, "w t", "w float, t float")
twice_exp_jvp = tangent(twice_exp, "x", "x float")
twice_lambda_1_jvp = tangent(twice_lambda_1, "w x", "w float, x float")


def layer_jvp(x, w, smooth, wide, *, x_dot, w_dot):
    """Value and tangent of layer along (x_dot, w_dot)."""
    if smooth:
        t_1_1, t_1_1_dot = twice_tanh_jvp(x, x_dot=x_dot)
        t_1 = t_1_1
        t_1_dot = t_1_1_dot
    else:
        t_1_2, t_1_2_dot = twice_act_jvp(w, x, w_dot=w_dot, x_dot=x_dot)
        t_1 = t_1_2
        t_1_dot = t_1_2_dot
    if wide:
        t_2 = math.exp(x)
        t_2_dot = t_2 * x_dot
    else:
        t_2_1, t_2_1_dot = lambda_1_jvp(w, x, w_dot=w_dot, t_dot=x_dot)
        t_2 = t_2_1
        t_2_dot = t_2_1_dot
    if wide:
        t_3_1, t_3_1_dot = twice_exp_jvp(w, x_dot=w_dot)
        t_3 = t_3_1
        t_3_dot = t_3_1_dot
    else:
        t_3_2, t_3_2_dot = twice_lambda_1_jvp(w, w, w_dot=w_dot, x_dot=w_dot)
        t_3 = t_3_2
        t_3_dot = t_3_2_dot
    return t_1 * t_2 + t_3, t_2 * t_1_dot + t_1 * t_2_dot + t_3_dot
