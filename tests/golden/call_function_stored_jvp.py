import math

from autotangent.runtime import inner, tangent

lambda_1 = inner(spring, "lambda_1")
lambda_2 = inner(spring, "lambda_2")
lambda_1_jvp = tangent(lambda_1, "k x", "k float, x float")
lambda_2_jvp = tangent(lambda_2, "drag v", "drag float, v float")


def spring_jvp(x, v, k, drag, *, x_dot, v_dot, k_dot, drag_dot):
    """Value and tangent of spring along (x_dot, v_dot, k_dot, drag_dot)."""
    work = 0.0
    work_dot = 0.0
    for _ in range(3):
        a_1, a_1_dot = lambda_1_jvp(k, x, k_dot=k_dot, x_dot=x_dot)
        a_2, a_2_dot = lambda_2_jvp(drag, v, drag_dot=drag_dot, v_dot=v_dot)
        a = a_1 + a_2 + 0.1 * math.sin(x)
        a_dot = a_1_dot + a_2_dot + 0.1 * math.cos(x) * x_dot
        v = v + 0.1 * a
        v_dot = v_dot + 0.1 * a_dot
        x = x + 0.1 * v
        x_dot = x_dot + 0.1 * v_dot
        k = 1.1 * k
        k_dot = 1.1 * k_dot
        work_1, work_1_dot = lambda_2_jvp(drag, v, drag_dot=drag_dot, v_dot=v_dot)
        work += v * work_1
        work_dot = work_dot + work_1 * v_dot + v * work_1_dot
    return work + x, work_dot + x_dot
