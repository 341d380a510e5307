import math

from autotangent.runtime import inner, pair

lambda_1 = inner(spring, "lambda_1")
lambda_2 = inner(spring, "lambda_2")
lambda_2_fwd, lambda_2_rev = pair(lambda_2, "drag v", "drag float, v float")
lambda_1_fwd, lambda_1_rev = pair(lambda_1, "k x", "k float, x float")


def spring_grad(x, v, k, drag):
    """Gradient of spring with respect to (x, v, k, drag)."""
    xs = []
    saveds = []
    saved_1s = []
    vs = []
    saved_2s = []
    work_1s = []
    for _ in range(3):
        a_1, saved = lambda_1_fwd(k, x)
        saveds.append(saved)
        a_2, saved_1 = lambda_2_fwd(drag, v)
        saved_1s.append(saved_1)
        a = a_1 + a_2 + 0.1 * math.sin(x)
        v = v + 0.1 * a
        vs.append(v)
        xs.append(x)
        x = x + 0.1 * v
        k = 1.1 * k
        work_1, saved_2 = lambda_2_fwd(drag, v)
        saved_2s.append(saved_2)
        work_1s.append(work_1)

    # return work + x
    x_bar = 1.0
    v_bar = 0.0
    k_bar = 0.0
    drag_bar = 0.0
    for _ in range(3):
        saved_2 = saved_2s.pop()
        work_1 = work_1s.pop()
        v = vs.pop()
        # work += v * forces["drag"](v)
        drag_1_bar, v_1_bar = lambda_2_rev(saved_2, v)
        drag_bar += drag_1_bar
        v_bar += work_1 + v_1_bar
        # k = 1.1 * k
        k_bar = 1.1 * k_bar
        # x = x + 0.1 * v
        v_bar += 0.1 * x_bar
        # v = v + 0.1 * a
        a_bar = 0.1 * v_bar
        saved_1 = saved_1s.pop()
        saved = saveds.pop()
        x = xs.pop()
        # a = forces["spring"](x) + forces["drag"](v) + 0.1 * forces["wave"](x)
        k_1_bar, x_1_bar = lambda_1_rev(saved, a_bar)
        k_bar += k_1_bar
        drag_2_bar, v_2_bar = lambda_2_rev(saved_1, a_bar)
        drag_bar += drag_2_bar
        v_bar += v_2_bar
        x_bar += x_1_bar + 0.1 * math.cos(x) * a_bar
    return x_bar, v_bar, k_bar, drag_bar
