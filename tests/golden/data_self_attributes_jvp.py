from autotangent.runtime import tangent

basis_jvp = tangent(
    Spline.basis,
    "x",
    "self tests.programs.data_self_attributes:Spline{knots: array(f; n), weights: array(f; n)}, x float, k int",
)


def evaluate_jvp(self, x, scale, *, x_dot, scale_dot):
    """Value and tangent of evaluate along (x_dot, scale_dot)."""
    t_1 = []
    t_1_dot = []
    for k in range(len(self.knots)):
        t_2, t_2_dot = basis_jvp(self, x, k, x_dot=x_dot)
        t_1_dot.append(self.weights[k] * t_2_dot)
        t_1.append(self.weights[k] * t_2)
    t_3 = sum(t_1)
    return scale * t_3, t_3 * scale_dot + scale * sum(t_1_dot)
