# autotangent-cache 1
# function: tests.programs.data_self_attributes:Spline.basis   variant: pair   wrt: x
#     defines: basis_fwd basis_rev
# source: ../data_self_attributes.py   43b18cac85945960
# generated: df0df031a47f7af3   gen: 1.0.0
# kinds: self tests.programs.data_self_attributes:Spline{knots: array(f; n), weights:
#     array(f; n)}, x float, k int
# result: float
# resolved: np -> numpy
# deps:
# pin: no

def basis_fwd(self, x, k):
    """Value of basis and what basis_rev needs."""
    t_1 = np.exp(-(x - self.knots[k]) ** 2)
    return t_1, (k, self, t_1, x)


def basis_rev(saved, y_bar):
    """Adjoint of basis: returns x_bar."""
    k, self, t_1, x = saved
    # return np.exp(-((x - self.knots[k]) ** 2))
    x_bar = -2 * t_1 * (x - self.knots[k]) * y_bar
    return x_bar
