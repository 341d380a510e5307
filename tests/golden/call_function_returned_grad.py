import numpy as np
from autotangent.runtime import applied, captures, inner, pair, zeros

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
product_1_fwd, product_1_rev = pair(product_1, "a b", "a float, b float, c float")
twice_fwd, twice_rev = pair(twice, "v", "v float")
at_fwd, at_rev = pair(
    at,
    "self v",
    "self tests.programs.call_function_returned:Spring{k: float}, v float",
)
force_captures_fwd, force_captures_rev = pair(
    force_captures,
    "self",
    "self tests.programs.call_function_returned:Spring{k: float}",
)
outer_1_captures_fwd, outer_1_captures_rev = pair(
    outer_1_captures,
    "a b",
    "a float, b float",
)
nested_captures_fwd, nested_captures_rev = pair(nested_captures, "a", "a float")
forward_1_fwd, forward_1_rev = pair(
    forward_1,
    "scale W v",
    "scale float, W array(f; n n), v array(f; n)",
)
forward_fwd, forward_rev = pair(
    forward,
    "scale W v",
    "scale float, W array(f; n n), v array(f; ?)",
)
dense_sin_captures_fwd, dense_sin_captures_rev = pair(
    dense_sin_captures,
    "W",
    "W array(f; n n)",
)
dense_tanh_captures_fwd, dense_tanh_captures_rev = pair(
    dense_tanh_captures,
    "W",
    "W array(f; n n)",
)
lambda_1_1_fwd, lambda_1_1_rev = pair(
    lambda_1_1,
    "slope offset slope_1 offset_1 v",
    "slope float, offset float, slope_1 float, offset_1 float, v float",
)
chained_value_lambda_1_captures_fwd, chained_value_lambda_1_captures_rev = pair(
    chained_value_lambda_1_captures,
    "slope_1 offset_1",
    "slope float, offset float, slope_1 float, offset_1 float",
)
chained_sin_value_captures_fwd, chained_sin_value_captures_rev = pair(
    chained_sin_value_captures,
    "slope offset",
    "slope float, offset float",
)
value_fwd, value_rev = pair(value, "slope offset", "slope float, offset float, v float")
linear_twice_fwd, linear_twice_rev = pair(linear_twice, "k", "k float")
linear_captures_fwd, linear_captures_rev = pair(
    linear_captures,
    "slope",
    "slope float, offset float",
)
value_1_fwd, value_1_rev = pair(
    value,
    "slope offset v",
    "slope float, offset float, v float",
)
linear_captures_1_fwd, linear_captures_1_rev = pair(
    linear_captures,
    "slope offset",
    "slope float, offset float",
)


def network_grad(x, k, W):
    """Gradient of network with respect to (x, k, W)."""
    total = 0.0
    saveds = []
    saved_1s = []
    totals = []
    saved_2s = []
    for i in range(2):
        (f_slope, f_offset), saved = linear_captures_1_fwd(k, i * x)
        saveds.append(saved)
        total_1, saved_1 = value_1_fwd(f_slope, f_offset, x)
        saved_1s.append(saved_1)
        total += total_1
        totals.append(total)
        if total > 1.0:
            (f_slope, f_offset), saved_2 = linear_captures_fwd(x, 0.5)
            saved_2s.append(saved_2)
    total_2, saved_3 = value_fwd(f_slope, f_offset, 2.0)
    total_3, saved_4 = linear_twice_fwd(k)
    g_slope, g_offset = linear_captures(0.5, 2.0)
    (h_slope, h_offset), saved_5 = chained_sin_value_captures_fwd(f_slope, f_offset)
    (both_slope, both_offset, both_slope_1, both_offset_1), saved_6 = chained_value_lambda_1_captures_fwd(
        g_slope, g_offset, h_slope, h_offset
    )
    _, saved_7 = lambda_1_1_fwd(both_slope, both_offset, both_slope_1, both_offset_1, x)
    hidden = np.array([x, k])
    (layer_scale, layer_W), saved_8 = dense_tanh_captures_fwd(W)
    (last_scale, last_W), saved_9 = dense_sin_captures_fwd(W.T)
    hiddens = []
    saved_10s = []
    saved_11s = []
    for _ in range(2):
        hiddens.append(hidden)
        hidden_1, saved_11 = forward_fwd(last_scale, last_W, hidden)
        saved_11s.append(saved_11)
        hidden, saved_10 = forward_1_fwd(layer_scale, layer_W, hidden_1)
        saved_10s.append(saved_10)
    outer_a, saved_12 = nested_captures_fwd(x)
    (product_a, product_b), saved_13 = outer_1_captures_fwd(outer_a, k)
    nothing_captures(x)
    pull = Spring(k)
    force_self, saved_14 = force_captures_fwd(pull)
    t_1, saved_15 = product_1_fwd(product_a, product_b, 3.0)
    t_2, saved_16 = twice_fwd(x)
    t_3, saved_17 = at_fwd(force_self, x)

    # return total + np.sum(hidden) + product(3.0) + double(x) + force(x)
    total_bar = 1.0
    hidden_bar = np.ones_like(hidden)
    product_a_bar, product_b_bar = product_1_rev(saved_15, 1.0)
    force_self_bar = zeros(force_self)
    x_bar = twice_rev(saved_16, 1.0) + at_rev(saved_17, 1.0, force_self_bar)
    # force = pull.force()
    pull_bar = zeros(pull)
    force_captures_rev(saved_14, force_self_bar, pull_bar)
    # pull = Spring(k)
    k_bar = pull_bar.k
    # product = outer(k)
    outer_a_bar, b_1_bar = outer_1_captures_rev(
        saved_13, (product_a_bar, product_b_bar)
    )
    k_bar += b_1_bar
    # outer = nested(x)
    x_bar += nested_captures_rev(saved_12, outer_a_bar)
    layer_W_bar = np.zeros_like(layer_W)
    layer_scale_bar = 0.0
    last_W_bar = np.zeros_like(last_W)
    last_scale_bar = 0.0
    for _ in range(2):
        saved_10 = saved_10s.pop()
        saved_11 = saved_11s.pop()
        hidden = hiddens.pop()
        # hidden = layer(last(hidden))
        hidden_1_bar = np.zeros_like(hidden_1)
        layer_scale_bar += forward_1_rev(
            saved_10, hidden_bar, layer_W_bar, hidden_1_bar
        )
        hidden_bar = np.zeros_like(hidden)
        last_scale_bar += forward_rev(saved_11, hidden_1_bar, last_W_bar, hidden_bar)
    # last = dense(W.T, np.sin)
    W_bar = np.zeros_like(W)
    dense_sin_captures_rev(saved_9, (last_scale_bar, last_W_bar), W_bar.T)
    # layer = dense(W)
    dense_tanh_captures_rev(saved_8, (layer_scale_bar, layer_W_bar), W_bar)
    # hidden = np.array([x, k])
    hidden_2_bars = hidden_bar
    x_bar += hidden_2_bars[0]
    k_bar += hidden_2_bars[1]
    # total += both(x)
    both_slope_bar, both_offset_bar, both_slope_1_bar, both_offset_1_bar, v_1_bar = lambda_1_1_rev(
        saved_7, total_bar
    )
    x_bar += v_1_bar
    # both = chained(g, h)
    h_slope_bar, h_offset_bar = chained_value_lambda_1_captures_rev(
        saved_6, (both_slope_bar, both_offset_bar, both_slope_1_bar, both_offset_1_bar)
    )
    # h = chained(math.sin, f)
    f_slope_bar, f_offset_bar = chained_sin_value_captures_rev(
        saved_5, (h_slope_bar, h_offset_bar)
    )
    # total += f(2.0) * linear_twice(k)
    slope_1_bar, offset_1_bar = value_rev(saved_3, total_3)
    f_slope_bar += slope_1_bar
    f_offset_bar += offset_1_bar
    k_bar += linear_twice_rev(saved_4, total_2)
    for i in range(1, -1, -1):
        total = totals.pop()
        if total > 1.0:
            saved_2 = saved_2s.pop()
            # f = linear(x, 0.5)
            x_bar += linear_captures_rev(saved_2, (f_slope_bar, f_offset_bar))
            f_slope_bar = 0.0
            f_offset_bar = 0.0
        saved_1 = saved_1s.pop()
        # total += f(x)
        slope_2_bar, offset_2_bar, v_2_bar = value_1_rev(saved_1, total_bar)
        f_slope_bar += slope_2_bar
        f_offset_bar += offset_2_bar
        x_bar += v_2_bar
        saved = saveds.pop()
        # f = linear(k, i * x)
        slope_3_bar, offset_3_bar = linear_captures_1_rev(
            saved, (f_slope_bar, f_offset_bar)
        )
        k_bar += slope_3_bar
        x_bar += i * offset_3_bar
        f_slope_bar = 0.0
        f_offset_bar = 0.0
    return x_bar, k_bar, W_bar
