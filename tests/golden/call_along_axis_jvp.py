import numpy as np
from autotangent.runtime import applied, inner, tangent

blurred = inner(smoothed, "blurred")
apply_along_axis_blurred = applied(np.apply_along_axis, func1d=blurred)
lambda_1 = inner(smoothed, "lambda_1")
apply_along_axis_lambda_1 = applied(np.apply_along_axis, func1d=lambda_1)
apply_along_axis_sum = applied(np.apply_along_axis, func1d=np.sum)
apply_over_axes_mean = applied(np.apply_over_axes, func=np.mean)
lambda_2 = inner(smoothed, "lambda_2")
apply_over_axes_lambda_2 = applied(np.apply_over_axes, func=lambda_2)
apply_along_axis_blurred_jvp = tangent(
    apply_along_axis_blurred,
    "weight arr args",
    "weight float, axis int, arr array(f; n n), args tuple(float)",
)
apply_along_axis_lambda_1_jvp = tangent(
    apply_along_axis_lambda_1,
    "arr",
    "axis int, arr array(f; n n), args tuple()",
)
apply_along_axis_sum_jvp = tangent(
    apply_along_axis_sum,
    "arr",
    "axis int, arr array(f; n n), args tuple()",
)
apply_over_axes_mean_jvp = tangent(
    apply_over_axes_mean,
    "a",
    "a array(f; ? ?), axes list(int)",
)
apply_over_axes_lambda_2_jvp = tangent(
    apply_over_axes_lambda_2,
    "weight a",
    "weight float, a array(f; n n), axes int",
)


def smoothed_jvp(field, weight, *, field_dot, weight_dot):
    """Value and tangent of smoothed along (field_dot, weight_dot)."""
    wide_1, wide_1_dot = apply_along_axis_blurred_jvp(
        weight,
        -1,
        field,
        weight**2,
        weight_dot=weight_dot,
        arr_dot=field_dot,
        args_dot=(2 * weight * weight_dot,),
    )
    wide = wide_1
    wide_dot = wide_1_dot
    squares_1, squares_1_dot = apply_along_axis_lambda_1_jvp(
        0, field, arr_dot=field_dot
    )
    squares = squares_1
    squares_dot = squares_1_dot
    energy_1, energy_1_dot = apply_along_axis_sum_jvp(1, field, arr_dot=field_dot)
    energy = energy_1
    energy_dot = energy_1_dot
    mean_1, mean_1_dot = apply_over_axes_mean_jvp(wide, [0, -1], a_dot=wide_dot)
    mean = mean_1
    mean_dot = mean_1_dot
    peak_1, peak_1_dot = apply_over_axes_lambda_2_jvp(
        weight, field, 1, weight_dot=weight_dot, a_dot=field_dot
    )
    peak = peak_1
    peak_dot = peak_1_dot
    t_1 = np.sum(energy)
    t_2 = np.sum(mean)
    return (
        np.sum(wide**3) + np.sum(squares * field) + t_1 * t_2 + np.sum(peak**2),
        (
            3 * np.sum(wide**2 * wide_dot)
            + np.sum(field * squares_dot + squares * field_dot)
            + t_2 * np.sum(energy_dot)
            + t_1 * np.sum(mean_dot)
            + np.sum(2 * peak * peak_dot)
        ),
    )
