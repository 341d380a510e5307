from autotangent.runtime import applied, capturing, inner, tangent

slope = capturing(Pendulum.slope, "self")
euler_slope = applied(euler, f=slope)
lambda_1 = inner(Pendulum.energy, "lambda_1")
weighted_lambda_1 = applied(Pendulum.weighted, f=lambda_1)
euler_slope_jvp = tangent(
    euler_slope,
    "self y",
    "self tests.programs.call_method_passed:Pendulum{stiffness: float, drive: float}, y float, n int",
)
weighted_lambda_1_jvp = tangent(
    weighted_lambda_1,
    "self_1 self y",
    "self_1 tests.programs.call_method_passed:Pendulum{stiffness: float, drive: float}, self tests.programs.call_method_passed:Pendulum{stiffness: float, drive: float}, y float",
)


def energy_jvp(self, y, n, *, self_dot, y_dot):
    """Value and tangent of energy along (self_dot, y_dot)."""
    end_1, end_1_dot = euler_slope_jvp(self, y, n, self_dot=self_dot, y_dot=y_dot)
    end = end_1
    end_dot = end_1_dot
    t_1, t_1_dot = weighted_lambda_1_jvp(
        self, self, end, self_1_dot=self_dot, self_dot=self_dot, y_dot=end_dot
    )
    return t_1, t_1_dot
