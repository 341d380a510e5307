from autotangent.runtime import applied, capturing, inner, pair, zeros

slope = capturing(Pendulum.slope, "self")
euler_slope = applied(euler, f=slope)
lambda_1 = inner(Pendulum.energy, "lambda_1")
weighted_lambda_1 = applied(Pendulum.weighted, f=lambda_1)
weighted_lambda_1_fwd, weighted_lambda_1_rev = pair(
    weighted_lambda_1,
    "self_1 self y",
    "self_1 tests.programs.call_method_passed:Pendulum{stiffness: float, drive: float}, self tests.programs.call_method_passed:Pendulum{stiffness: float, drive: float}, y float",
)
euler_slope_fwd, euler_slope_rev = pair(
    euler_slope,
    "self y",
    "self tests.programs.call_method_passed:Pendulum{stiffness: float, drive: float}, y float, n int",
)


def energy_grad(self, y, n):
    """Gradient of energy with respect to (self, y)."""
    end, saved = euler_slope_fwd(self, y, n)
    t_1, saved_1 = weighted_lambda_1_fwd(self, self, end)

    # return self.weighted(lambda v: v * v + self.drive, end)
    self_bar = zeros(self)
    end_bar = weighted_lambda_1_rev(saved_1, 1.0, self_bar, self_bar)
    # end = euler(self.slope, y, n)
    y_bar = euler_slope_rev(saved, end_bar, self_bar)
    return self_bar, y_bar
