from autotangent.runtime import tangent

f_jvp = tangent(
    f,
    "self y",
    "self tests.programs.call_method_passed:Pendulum{stiffness: float, drive: float}, y float, t float",
)


def euler_jvp(self, y, n, *, self_dot, y_dot):
    """Value and tangent of euler along (self_dot, y_dot)."""
    for i in range(n):
        y_1, y_1_dot = f_jvp(self, y, 0.1 * i, self_dot=self_dot, y_dot=y_dot)
        y = y + 0.1 * y_1
        y_dot = y_dot + 0.1 * y_1_dot
    return y, y_dot
