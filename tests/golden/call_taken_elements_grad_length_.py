# autotangent-cache 1
# function: tests.programs.call_taken_elements:length   variant: pair   wrt: x
#     shadows: x   defines: length_fwd length_rev
# source: ../call_taken_elements.py   17fd49f13c515f27
# generated: 68e4e8178b4a1ae6   gen: 1.0.0
# kinds: x array(f; n)
# result: float
# resolved: np -> numpy
# deps:
# pin: no

from autotangent.runtime import quotient


def length_fwd(x):
    """Value of length and what length_rev needs."""
    t_1 = np.sqrt(np.sum(x**2))
    return t_1, (t_1, x)


def length_rev(saved, y_bar, x_bar):
    """Adjoint of length: adds into x_bar."""
    t_1, x = saved
    # return np.sqrt(np.sum(x**2))
    x_bar += quotient(y_bar, t_1) * x
