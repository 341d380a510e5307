from autotangent.runtime import pair, zeros

dot_fwd, dot_rev = pair(
    Vector.dot,
    "self other",
    "self tests.programs.data_operator_class:Vector{x: float, y: float}, other tests.programs.data_operator_class:Vector{x: float, y: float}",
)
mul_fwd, mul_rev = pair(
    Vector.__mul__,
    "self scale",
    "self tests.programs.data_operator_class:Vector{x: float, y: float}, scale float",
)
add_fwd, add_rev = pair(
    Vector.__add__,
    "self other",
    "self tests.programs.data_operator_class:Vector{x: float, y: float}, other tests.programs.data_operator_class:Vector{x: float, y: float}",
)
mul_1_fwd, mul_1_rev = pair(
    Vector.__mul__,
    "self",
    "self tests.programs.data_operator_class:Vector{x: float, y: float}, scale float",
)


def reflect_grad(px, py, angle):
    """Gradient of reflect with respect to (px, py, angle)."""
    p = Vector(px, py)
    n = Vector(angle, 1.0)
    t_1, saved = mul_1_fwd(n, -2.0)
    t_2, saved_1 = add_fwd(p, t_1)
    t_3, saved_2 = mul_fwd(p, angle)
    t_4, saved_3 = dot_fwd(t_2, t_3)

    # return (p + n * -2.0).dot(p * angle)
    t_2_bar = zeros(t_2)
    t_3_bar = zeros(t_3)
    dot_rev(saved_3, 1.0, t_2_bar, t_3_bar)
    p_bar = zeros(p)
    angle_bar = mul_rev(saved_2, t_3_bar, p_bar)
    t_1_bar = zeros(t_1)
    add_rev(saved_1, t_2_bar, p_bar, t_1_bar)
    n_bar = zeros(n)
    mul_1_rev(saved, t_1_bar, n_bar)
    # n = Vector(angle, 1.0)
    angle_bar += n_bar.x
    # p = Vector(px, py)
    px_bar = p_bar.x
    py_bar = p_bar.y
    return px_bar, py_bar, angle_bar
