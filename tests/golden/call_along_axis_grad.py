import numpy as np
from autotangent.runtime import applied, inner, pair, spread, unbroadcast, zeros

blurred = inner(smoothed, "blurred")
apply_along_axis_blurred = applied(np.apply_along_axis, func1d=blurred)
lambda_1 = inner(smoothed, "lambda_1")
apply_along_axis_lambda_1 = applied(np.apply_along_axis, func1d=lambda_1)
apply_along_axis_sum = applied(np.apply_along_axis, func1d=np.sum)
apply_over_axes_mean = applied(np.apply_over_axes, func=np.mean)
lambda_2 = inner(smoothed, "lambda_2")
apply_over_axes_lambda_2 = applied(np.apply_over_axes, func=lambda_2)
apply_over_axes_lambda_2_fwd, apply_over_axes_lambda_2_rev = pair(
    apply_over_axes_lambda_2,
    "weight a",
    "weight float, a array(f; n n), axes int",
)
apply_over_axes_mean_fwd, apply_over_axes_mean_rev = pair(
    apply_over_axes_mean,
    "a",
    "a array(f; ? ?), axes list(int)",
)
apply_along_axis_sum_fwd, apply_along_axis_sum_rev = pair(
    apply_along_axis_sum,
    "arr",
    "axis int, arr array(f; n n), args tuple()",
)
apply_along_axis_lambda_1_fwd, apply_along_axis_lambda_1_rev = pair(
    apply_along_axis_lambda_1,
    "arr",
    "axis int, arr array(f; n n), args tuple()",
)
apply_along_axis_blurred_fwd, apply_along_axis_blurred_rev = pair(
    apply_along_axis_blurred,
    "weight arr args",
    "weight float, axis int, arr array(f; n n), args tuple(float)",
)


def smoothed_grad(field, weight):
    """Gradient of smoothed with respect to (field, weight)."""
    args = (weight**2,)
    wide, saved = apply_along_axis_blurred_fwd(weight, -1, field, *args)
    squares, saved_1 = apply_along_axis_lambda_1_fwd(0, field)
    energy, saved_2 = apply_along_axis_sum_fwd(1, field)
    mean, saved_3 = apply_over_axes_mean_fwd(wide, [0, -1])
    peak, saved_4 = apply_over_axes_lambda_2_fwd(weight, field, 1)

    # return np.sum(wide**3) + np.sum(squares * field) + np.sum(energy) * np.sum(mea ...
    t_1 = squares * field
    wide_bar = 3 * wide**2
    squares_bar = unbroadcast(np.broadcast_to(field, np.shape(t_1)), squares)
    field_bar = np.broadcast_to(squares, np.shape(t_1)).sum(axis=0)
    energy_bar = np.full_like(energy, np.sum(mean))
    mean_bar = spread(np.sum(energy), mean, None, False)
    peak_bar = 2 * peak * spread(1.0, peak**2, None, False)
    # peak = np.apply_over_axes(lambda v, axis: weight * np.max(v, axis=axis, keepdi ...
    weight_bar = apply_over_axes_lambda_2_rev(saved_4, peak_bar, field_bar)
    # mean = np.apply_over_axes(np.mean, wide, [0, -1])
    apply_over_axes_mean_rev(saved_3, mean_bar, wide_bar)
    # energy = np.apply_along_axis(np.sum, 1, field)
    apply_along_axis_sum_rev(saved_2, energy_bar, field_bar)
    # squares = np.apply_along_axis(lambda column: np.outer(column, column), 0, field)
    apply_along_axis_lambda_1_rev(saved_1, squares_bar, field_bar)
    # wide = np.apply_along_axis(blurred, -1, field, weight**2)
    args_bar = zeros(args)
    weight_bar += apply_along_axis_blurred_rev(saved, wide_bar, field_bar, args_bar)
    weight_bar += 2 * weight * args_bar[0]
    return field_bar, weight_bar
