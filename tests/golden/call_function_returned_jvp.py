import numpy as np
from autotangent.runtime import applied, captures, inner, namespace, tangent

linear_captures = captures(linear)
value = inner(linear, "value")
chained_sin_value = applied(chained, f=math.sin, g=value)
chained_sin_value_captures = captures(chained_sin_value)
lambda_1 = inner(chained_sin_value, "lambda_1")
chained_value_lambda_1 = applied(chained, f=value, g=lambda_1)
chained_value_lambda_1_captures = captures(chained_value_lambda_1)
lambda_1_1 = inner(chained_value_lambda_1, "lambda_1")
dense_tanh = applied(dense, act=np.tanh)
dense_tanh_captures = captures(dense_tanh)
dense_sin = applied(dense, act=np.sin)
dense_sin_captures = captures(dense_sin)
forward = inner(dense_sin, "forward")
forward_1 = inner(dense_tanh, "forward")
nested_captures = captures(nested)
outer_1 = inner(nested, "outer")
outer_1_captures = captures(outer_1)
nothing_captures = captures(nothing)
force_captures = captures(Spring.force)
product_1 = inner(outer_1, "product")
twice = inner(nothing, "twice")
at = inner(Spring.force, "at")
linear_captures_jvp = tangent(
    linear_captures,
    "slope offset",
    "slope float, offset float",
)
value_jvp = tangent(value, "slope offset v", "slope float, offset float, v float")
linear_captures_1_jvp = tangent(linear_captures, "slope", "slope float, offset float")
value_1_jvp = tangent(value, "slope offset", "slope float, offset float, v float")
linear_twice_jvp = tangent(linear_twice, "k", "k float")
chained_sin_value_captures_jvp = tangent(
    chained_sin_value_captures,
    "slope offset",
    "slope float, offset float",
)
chained_value_lambda_1_captures_jvp = tangent(
    chained_value_lambda_1_captures,
    "slope_1 offset_1",
    "slope float, offset float, slope_1 float, offset_1 float",
)
lambda_1_1_jvp = tangent(
    lambda_1_1,
    "slope offset slope_1 offset_1 v",
    "slope float, offset float, slope_1 float, offset_1 float, v float",
)
dense_tanh_captures_jvp = tangent(dense_tanh_captures, "W", "W array(f; n n)")
dense_sin_captures_jvp = tangent(dense_sin_captures, "W", "W array(f; n n)")
forward_1_jvp = tangent(
    forward_1,
    "scale W v",
    "scale float, W array(f; n n), v array(f; n)",
)
forward_jvp = tangent(
    forward,
    "scale W v",
    "scale float, W array(f; n n), v array(f; ?)",
)
nested_captures_jvp = tangent(nested_captures, "a", "a float")
outer_1_captures_jvp = tangent(outer_1_captures, "a b", "a float, b float")
force_captures_jvp = tangent(
    force_captures,
    "self",
    "self tests.programs.call_function_returned:Spring{k: float}",
)
product_1_jvp = tangent(product_1, "a b", "a float, b float, c float")
twice_jvp = tangent(twice, "v", "v float")
at_jvp = tangent(
    at,
    "self v",
    "self tests.programs.call_function_returned:Spring{k: float}, v float",
)


def network_jvp(x, k, W, *, x_dot, k_dot, W_dot):
    """Value and tangent of network along (x_dot, k_dot, W_dot)."""
    total = 0.0
    total_dot = 0.0
    for i in range(2):
        t_1, t_1_dot = linear_captures_jvp(
            k, i * x, slope_dot=k_dot, offset_dot=i * x_dot
        )
        f_slope_dot, f_offset_dot = t_1_dot
        f_slope, f_offset = t_1
        total_1, total_1_dot = value_jvp(
            f_slope,
            f_offset,
            x,
            slope_dot=f_slope_dot,
            offset_dot=f_offset_dot,
            v_dot=x_dot,
        )
        total += total_1
        total_dot = total_dot + total_1_dot
        if total > 1.0:
            t_2, t_2_dot = linear_captures_1_jvp(x, 0.5, slope_dot=x_dot)
            f_slope_dot, f_offset_dot = t_2_dot
            f_slope, f_offset = t_2
    total_2, total_2_dot = value_1_jvp(
        f_slope, f_offset, 2.0, slope_dot=f_slope_dot, offset_dot=f_offset_dot
    )
    total_3, total_3_dot = linear_twice_jvp(k, k_dot=k_dot)
    total += total_2 * total_3
    total_dot = total_dot + total_3 * total_2_dot + total_2 * total_3_dot
    g_slope, g_offset = linear_captures(0.5, 2.0)
    t_3, t_3_dot = chained_sin_value_captures_jvp(
        f_slope, f_offset, slope_dot=f_slope_dot, offset_dot=f_offset_dot
    )
    h_slope_dot, h_offset_dot = t_3_dot
    h_slope, h_offset = t_3
    t_4, t_4_dot = chained_value_lambda_1_captures_jvp(
        g_slope,
        g_offset,
        h_slope,
        h_offset,
        slope_1_dot=h_slope_dot,
        offset_1_dot=h_offset_dot,
    )
    both_slope_dot, both_offset_dot, both_slope_1_dot, both_offset_1_dot = t_4_dot
    both_slope, both_offset, both_slope_1, both_offset_1 = t_4
    total_4, total_4_dot = lambda_1_1_jvp(
        both_slope,
        both_offset,
        both_slope_1,
        both_offset_1,
        x,
        slope_dot=both_slope_dot,
        offset_dot=both_offset_dot,
        slope_1_dot=both_slope_1_dot,
        offset_1_dot=both_offset_1_dot,
        v_dot=x_dot,
    )
    total += total_4
    total_dot = total_dot + total_4_dot
    hidden = np.array([x, k])
    hidden_dot = np.array([x_dot, k_dot])
    t_5, t_5_dot = dense_tanh_captures_jvp(W, W_dot=W_dot)
    layer_scale_dot, layer_W_dot = t_5_dot
    layer_scale, layer_W = t_5
    t_6, t_6_dot = dense_sin_captures_jvp(W.T, W_dot=W_dot.T)
    last_scale_dot, last_W_dot = t_6_dot
    last_scale, last_W = t_6
    for _ in range(2):
        hidden_1, hidden_1_dot = forward_jvp(
            last_scale,
            last_W,
            hidden,
            scale_dot=last_scale_dot,
            W_dot=last_W_dot,
            v_dot=hidden_dot,
        )
        hidden_2, hidden_2_dot = forward_1_jvp(
            layer_scale,
            layer_W,
            hidden_1,
            scale_dot=layer_scale_dot,
            W_dot=layer_W_dot,
            v_dot=hidden_1_dot,
        )
        hidden = hidden_2
        hidden_dot = hidden_2_dot
    outer_a_1, outer_a_1_dot = nested_captures_jvp(x, a_dot=x_dot)
    outer_a = outer_a_1
    outer_a_dot = outer_a_1_dot
    t_7, t_7_dot = outer_1_captures_jvp(outer_a, k, a_dot=outer_a_dot, b_dot=k_dot)
    product_a_dot, product_b_dot = t_7_dot
    product_a, product_b = t_7
    nothing_captures(x)
    pull = Spring(k)
    pull_dot = namespace(k=k_dot)
    force_self_1, force_self_1_dot = force_captures_jvp(pull, self_dot=pull_dot)
    force_self = force_self_1
    force_self_dot = force_self_1_dot
    t_8, t_8_dot = product_1_jvp(
        product_a, product_b, 3.0, a_dot=product_a_dot, b_dot=product_b_dot
    )
    t_9, t_9_dot = twice_jvp(x, v_dot=x_dot)
    t_10, t_10_dot = at_jvp(force_self, x, self_dot=force_self_dot, v_dot=x_dot)
    return (
        total + np.sum(hidden) + t_8 + t_9 + t_10,
        total_dot + np.sum(hidden_dot) + t_8_dot + t_9_dot + t_10_dot,
    )
