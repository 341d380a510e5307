from autotangent.runtime import add_into, pair, spread_over, zeros

basis_fwd, basis_rev = pair(
    Spline.basis,
    "x",
    "self tests.programs.data_self_attributes:Spline{knots: array(f; n), weights: array(f; n)}, x float, k int",
)


def evaluate_grad(self, x, scale):
    """Gradient of evaluate with respect to (x, scale)."""
    t_1 = []
    saveds = []
    for k in range(len(self.knots)):
        t_2, saved = basis_fwd(self, x, k)
        saveds.append(saved)
        t_1.append(self.weights[k] * t_2)
    t_3 = sum(t_1)

    # return scale * sum(t_1)
    scale_bar = t_3
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(scale, t_1))
    x_bar = 0.0
    for k in range(len(self.knots) - 1, -1, -1):
        saved = saveds.pop()
        # t_1.append(self.weights[k] * self.basis(x, k))
        t_4_bar = t_1_bar.pop()
        x_bar += basis_rev(saved, self.weights[k] * t_4_bar)
    return x_bar, scale_bar
