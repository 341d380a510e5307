from autotangent.runtime import pair

f_fwd, f_rev = pair(
    f,
    "self y",
    "self tests.programs.call_method_passed:Pendulum{stiffness: float, drive: float}, y float, t float",
)


def euler_fwd(self, y, n):
    """Value of euler and what euler_rev needs."""
    saveds = []
    for i in range(n):
        y_1, saved = f_fwd(self, y, 0.1 * i)
        saveds.append(saved)
        y = y + 0.1 * y_1
    return y, (n, saveds)


def euler_rev(saved, y_bar, self_bar):
    """Adjoint of euler: adds into self_bar, returns y_bar."""
    n, saveds = saved
    # return y
    y_bar_ = y_bar
    for i in range(n - 1, -1, -1):
        saved = saveds.pop()
        # y = y + 0.1 * f(y, 0.1 * i)
        y_bar_ = y_bar_ + f_rev(saved, 0.1 * y_bar_, self_bar)
    return y_bar_
