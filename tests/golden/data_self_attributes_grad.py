from autotangent.runtime import pair

basis_fwd, basis_rev = pair(
    Spline.basis,
    "x",
    "self tests.programs.data_self_attributes:Spline{knots: array(f; n), weights: array(f; n)}, x float, k int",
)


def evaluate_grad(self, x, scale):
    """Gradient of evaluate with respect to (x, scale)."""
    t_1 = 0
    saveds = []
    for k in range(len(self.knots)):
        t_1_1, saved = basis_fwd(self, x, k)
        saveds.append(saved)
        t_1 = t_1 + self.weights[k] * t_1_1

    # return scale * t_1
    scale_bar = t_1
    t_1_bar = scale
    x_bar = 0.0
    for k in range(len(self.knots) - 1, -1, -1):
        saved = saveds.pop()
        # t_1 = t_1 + self.weights[k] * self.basis(x, k)
        x_bar += basis_rev(saved, self.weights[k] * t_1_bar)
    return x_bar, scale_bar
