from autotangent.runtime import namespace, tangent

dot_jvp = tangent(
    Vector.dot,
    "self other",
    "self tests.programs.data_operator_class:Vector{x: float, y: float}, other tests.programs.data_operator_class:Vector{x: float, y: float}",
)
add_jvp = tangent(
    Vector.__add__,
    "self other",
    "self tests.programs.data_operator_class:Vector{x: float, y: float}, other tests.programs.data_operator_class:Vector{x: float, y: float}",
)
mul_jvp = tangent(
    Vector.__mul__,
    "self",
    "self tests.programs.data_operator_class:Vector{x: float, y: float}, scale float",
)
mul_1_jvp = tangent(
    Vector.__mul__,
    "self scale",
    "self tests.programs.data_operator_class:Vector{x: float, y: float}, scale float",
)


def reflect_jvp(px, py, angle, *, px_dot, py_dot, angle_dot):
    """Value and tangent of reflect along (px_dot, py_dot, angle_dot)."""
    p = Vector(px, py)
    p_dot = namespace(x=px_dot, y=py_dot)
    n = Vector(angle, 1.0)
    n_dot = namespace(x=angle_dot, y=0.0)
    t_1, t_1_dot = mul_jvp(n, -2.0, self_dot=n_dot)
    t_2, t_2_dot = add_jvp(p, t_1, self_dot=p_dot, other_dot=t_1_dot)
    t_3, t_3_dot = mul_1_jvp(p, angle, self_dot=p_dot, scale_dot=angle_dot)
    t_4, t_4_dot = dot_jvp(t_2, t_3, self_dot=t_2_dot, other_dot=t_3_dot)
    return t_4, t_4_dot
