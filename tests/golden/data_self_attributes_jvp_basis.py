# autotangent-cache 1
# function: tests.programs.data_self_attributes:Spline.basis   variant: tangent   wrt: x
#     defines: basis_jvp
# source: ../data_self_attributes.py   43b18cac85945960
# generated: bb2a1b960e83c079   gen: 1.0.0
# kinds: self tests.programs.data_self_attributes:Spline{knots: array(f; n), weights:
#     array(f; n)}, x float, k int
# result: float
# resolved: np -> numpy
# deps:
# pin: no

def basis_jvp(self, x, k, *, x_dot):
    """Value and tangent of basis along x_dot."""
    t_1 = np.exp(-(x - self.knots[k]) ** 2)
    return t_1, -2 * t_1 * (x - self.knots[k]) * x_dot
