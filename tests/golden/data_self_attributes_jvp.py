from autotangent.runtime import tangent

basis_jvp = tangent(
    Spline.basis,
    "x",
    "self tests.programs.data_self_attributes:Spline{knots: array(f; n), weights: array(f; n)}, x float, k int",
)


def evaluate_jvp(self, x, scale, *, x_dot, scale_dot):
    """Value and tangent of evaluate along (x_dot, scale_dot)."""
    t_1 = 0
    t_1_dot = 0.0
    for k in range(len(self.knots)):
        t_1_1, t_1_1_dot = basis_jvp(self, x, k, x_dot=x_dot)
        t_1 = t_1 + self.weights[k] * t_1_1
        t_1_dot = t_1_dot + self.weights[k] * t_1_1_dot
    return scale * t_1, t_1 * scale_dot + scale * t_1_dot
