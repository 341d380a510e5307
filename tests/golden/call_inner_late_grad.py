from autotangent.runtime import inner, pair

late = inner(bindings, "late")
early = inner(bindings, "early")
late_fwd, late_rev = pair(late, "weight", "weight float, t int")
early_fwd, early_rev = pair(early, "weight", "t int, weight float")
late_1_fwd, late_1_rev = pair(late, "weight", "weight float, t float")
early_1_fwd, early_1_rev = pair(early, "weight", "t float, weight float")


def bindings_grad(x, n):
    """Gradient of bindings with respect to x."""
    weight = x
    weight_1 = weight
    _, saved = late_1_fwd(weight, 2.0)
    _, saved_1 = early_1_fwd(2.0, weight=weight_1)
    weight = x * x
    saved_2s = []
    saved_3s = []
    saved_4s = []
    for k in range(n):
        weight = weight + x
        _, saved_2 = late_fwd(weight, k)
        saved_2s.append(saved_2)
        _, saved_3 = early_fwd(k, weight=weight_1)
        saved_3s.append(saved_3)
        _, saved_4 = early_fwd(k, weight=3.0 * x)
        saved_4s.append(saved_4)

    # return total
    total_bar = 1.0
    x_bar = 0.0
    weight_1_bar = 0.0
    weight_bar = 0.0
    for k in range(n - 1, -1, -1):
        saved_4 = saved_4s.pop()
        saved_3 = saved_3s.pop()
        saved_2 = saved_2s.pop()
        # total += late(k) + early(k) + early(k, weight=3.0 * x)
        weight_bar += late_rev(saved_2, total_bar)
        weight_1_bar += early_rev(saved_3, total_bar)
        x_bar += 3 * early_rev(saved_4, total_bar)
        # weight = weight + x
        x_bar += weight_bar
    # weight = x * x
    x_bar += 2 * x * weight_bar
    # total = late(2.0) + early(2.0)
    weight_bar = late_1_rev(saved, total_bar)
    weight_1_bar += early_1_rev(saved_1, total_bar)
    # weight_1 = weight
    weight_bar += weight_1_bar
    # weight = x
    x_bar += weight_bar
    return x_bar
