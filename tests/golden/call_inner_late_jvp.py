from autotangent.runtime import inner, tangent

late = inner(bindings, "late")
early = inner(bindings, "early")
late_jvp = tangent(late, "weight", "weight float, t float")
early_jvp = tangent(early, "weight", "t float, weight float")
late_1_jvp = tangent(late, "weight", "weight float, t int")
early_1_jvp = tangent(early, "weight", "t int, weight float")


def bindings_jvp(x, n, *, x_dot):
    """Value and tangent of bindings along x_dot."""
    weight = x
    weight_dot = x_dot
    weight_1 = weight
    weight_1_dot = weight_dot
    total_1, total_1_dot = late_jvp(weight, 2.0, weight_dot=weight_dot)
    total_2, total_2_dot = early_jvp(2.0, weight=weight_1, weight_dot=weight_1_dot)
    total = total_1 + total_2
    total_dot = total_1_dot + total_2_dot
    weight = x * x
    weight_dot = 2 * x * x_dot
    for k in range(n):
        weight = weight + x
        weight_dot = weight_dot + x_dot
        total_3, total_3_dot = late_1_jvp(weight, k, weight_dot=weight_dot)
        total_4, total_4_dot = early_1_jvp(k, weight=weight_1, weight_dot=weight_1_dot)
        total_5, total_5_dot = early_1_jvp(k, weight=3.0 * x, weight_dot=3 * x_dot)
        total += total_3 + total_4 + total_5
        total_dot = total_dot + total_3_dot + total_4_dot + total_5_dot
    return total, total_dot
