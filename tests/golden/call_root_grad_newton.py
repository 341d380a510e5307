from autotangent.runtime import pair

f_fwd, f_rev = pair(f, "a x", "a float, x float")
lambda_2_fwd, lambda_2_rev = pair(slope, "x", "x float")


def newton_fwd(a, x):
    """Value of newton and what newton_rev needs."""
    saveds = []
    x_1s = []
    saved_1s = []
    x_2s = []
    for _ in range(4):
        x_3, saved = f_fwd(a, x)
        saveds.append(saved)
        x_1, saved_1 = lambda_2_fwd(x)
        saved_1s.append(saved_1)
        x_1s.append(x_1)
        x_2 = x_3 / x_1
        x_2s.append(x_2)
        x = x - x_2
    return x, (saved_1s, saveds, x_1s, x_2s)


def newton_rev(saved, y_bar):
    """Adjoint of newton: returns a_bar."""
    saved_1s, saveds, x_1s, x_2s = saved
    # return x
    x_bar = y_bar
    a_bar = 0.0
    for _ in range(4):
        x_2 = x_2s.pop()
        x_1 = x_1s.pop()
        saved_1 = saved_1s.pop()
        saved = saveds.pop()
        # x = x - f(x) / slope(x)
        a_1_bar, x_4_bar = f_rev(saved, -x_bar / x_1)
        a_bar += a_1_bar
        x_bar = x_bar + x_4_bar + lambda_2_rev(saved_1, x_2 * x_bar / x_1)
    return a_bar
