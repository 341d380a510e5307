import math

from autotangent.runtime import inner, tangent

lambda_1 = inner(basis, "lambda_1")
shifted = inner(basis, "shifted")
lambda_1_jvp = tangent(lambda_1, "w v", "w float, v float")
square_jvp = tangent(square, "v", "v float")
shifted_jvp = tangent(shifted, "w x v", "w float, x float, v float")


def basis_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of basis along (x_dot, w_dot)."""
    total = 0.0
    total = total + math.sin(x)
    total_dot = math.cos(x) * x_dot
    if total > 1.0:
        total_1 = math.sin(w)
        total = total + 0.1 * math.cos(total_1)
        total_dot = total_dot - 0.1 * math.cos(w) * math.sin(total_1) * w_dot
    if total > 1.0:
        total_2, total_2_dot = lambda_1_jvp(
            w, math.sin(w), w_dot=w_dot, v_dot=math.cos(w) * w_dot
        )
        total = total + 0.1 * total_2
        total_dot = total_dot + 0.1 * total_2_dot
    total_3, total_3_dot = square_jvp(x, v_dot=x_dot)
    total += total_3
    total_dot = total_dot + total_3_dot
    if total > 1.0:
        total_4, total_4_dot = square_jvp(w, v_dot=w_dot)
        total = total + 0.1 * math.cos(total_4)
        total_dot = total_dot - 0.1 * math.sin(total_4) * total_4_dot
    if total > 1.0:
        total_5, total_5_dot = square_jvp(w, v_dot=w_dot)
        total_6, total_6_dot = lambda_1_jvp(w, total_5, w_dot=w_dot, v_dot=total_5_dot)
        total = total + 0.1 * total_6
        total_dot = total_dot + 0.1 * total_6_dot
    total_7, total_7_dot = shifted_jvp(w, x, x, w_dot=w_dot, x_dot=x_dot, v_dot=x_dot)
    total += total_7
    total_dot = total_dot + total_7_dot
    if total > 1.0:
        total_8, total_8_dot = shifted_jvp(
            w, x, w, w_dot=w_dot, x_dot=x_dot, v_dot=w_dot
        )
        total = total + 0.1 * math.cos(total_8)
        total_dot = total_dot - 0.1 * math.sin(total_8) * total_8_dot
    if total > 1.0:
        total_9, total_9_dot = shifted_jvp(
            w, x, w, w_dot=w_dot, x_dot=x_dot, v_dot=w_dot
        )
        total_10, total_10_dot = lambda_1_jvp(
            w, total_9, w_dot=w_dot, v_dot=total_9_dot
        )
        total = total + 0.1 * total_10
        total_dot = total_dot + 0.1 * total_10_dot
    for k in range(2):
        total_11 = math.exp(0.1 * k * x)
        total += total_11
        total_dot = total_dot + 0.1 * total_11 * k * x_dot
        total_12, total_12_dot = square_jvp(0.1 * k * x, v_dot=0.1 * k * x_dot)
        total += total_12
        total_dot = total_dot + total_12_dot
    return total, total_dot
