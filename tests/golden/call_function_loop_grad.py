import math

from autotangent.runtime import inner, pair

lambda_1 = inner(basis, "lambda_1")
shifted = inner(basis, "shifted")
square_fwd, square_rev = pair(square, "v", "v float")
lambda_1_fwd, lambda_1_rev = pair(lambda_1, "w v", "w float, v float")
shifted_fwd, shifted_rev = pair(shifted, "w x v", "w float, x float, v float")


def basis_grad(x, w):
    """Gradient of basis with respect to (x, w)."""
    total = 0.0
    total += math.sin(x)
    total_1 = total
    if total > 1.0:
        total_2 = math.sin(w)
        total = total + 0.1 * math.cos(total_2)
    total_3 = total
    if total > 1.0:
        total_4, saved = lambda_1_fwd(w, math.sin(w))
        total = total + 0.1 * total_4
    total_5, saved_1 = square_fwd(x)
    total += total_5
    total_6 = total
    if total > 1.0:
        total_7, saved_2 = square_fwd(w)
        total = total + 0.1 * math.cos(total_7)
    total_8 = total
    if total > 1.0:
        total_9, saved_3 = square_fwd(w)
        total_10, saved_4 = lambda_1_fwd(w, total_9)
        total = total + 0.1 * total_10
    total_11, saved_5 = shifted_fwd(w, x, x)
    total += total_11
    total_12 = total
    if total > 1.0:
        total_13, saved_6 = shifted_fwd(w, x, w)
        total = total + 0.1 * math.cos(total_13)
    total_14 = total
    if total > 1.0:
        total_15, saved_7 = shifted_fwd(w, x, w)
        _, saved_8 = lambda_1_fwd(w, total_15)
    saved_9s = []
    for k in range(2):
        _, saved_9 = square_fwd(0.1 * k * x)
        saved_9s.append(saved_9)

    # return total
    total_bar = 1.0
    x_bar = 0.0
    for k in range(1, -1, -1):
        saved_9 = saved_9s.pop()
        # total += f(0.1 * k * x)
        x_bar += 0.1 * k * square_rev(saved_9, total_bar)
        x_bar += 0.1 * k * math.exp(0.1 * k * x)
    w_bar = 0.0
    if total_14 > 1.0:
        # total = total + 0.1 * g(f(w))
        w_1_bar, v_1_bar = lambda_1_rev(saved_8, 0.1)
        w_2_bar, x_1_bar, v_2_bar = shifted_rev(saved_7, v_1_bar)
        x_bar += x_1_bar
        w_bar += w_1_bar + w_2_bar + v_2_bar
    if total_12 > 1.0:
        # total = total + 0.1 * g(f(w))
        w_3_bar, x_2_bar, v_3_bar = shifted_rev(saved_6, -0.1 * math.sin(total_13))
        x_bar += x_2_bar
        w_bar += w_3_bar + v_3_bar
    # total += f(x)
    w_4_bar, x_3_bar, v_4_bar = shifted_rev(saved_5, total_bar)
    w_bar += w_4_bar
    x_bar += x_3_bar + v_4_bar
    if total_8 > 1.0:
        # total = total + 0.1 * g(f(w))
        w_5_bar, v_5_bar = lambda_1_rev(saved_4, 0.1)
        w_bar += w_5_bar + square_rev(saved_3, v_5_bar)
    if total_6 > 1.0:
        # total = total + 0.1 * g(f(w))
        w_bar += square_rev(saved_2, -0.1 * math.sin(total_7))
    # total += f(x)
    x_bar += square_rev(saved_1, total_bar)
    if total_3 > 1.0:
        # total = total + 0.1 * g(f(w))
        w_6_bar, v_6_bar = lambda_1_rev(saved, 0.1)
        w_bar += w_6_bar + math.cos(w) * v_6_bar
    if total_1 > 1.0:
        # total = total + 0.1 * g(f(w))
        w_bar -= 0.1 * math.sin(total_2) * math.cos(w)
    # total += f(x)
    x_bar += math.cos(x)
    return x_bar, w_bar
