from autotangent.runtime import namespace, tangent

add_jvp = tangent(
    Vector.__add__,
    "self other",
    "self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}, other tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}",
)
rmul_jvp = tangent(
    Vector.__rmul__,
    "self",
    "self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}, factor float",
)
sub_jvp = tangent(
    Vector.__sub__,
    "self other",
    "self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}, other tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}",
)
iadd_jvp = tangent(
    Vector.__iadd__,
    "self other",
    "self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}, other tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}",
)
abs_jvp = tangent(
    Vector.__abs__,
    "self",
    "self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}",
)
getitem_jvp = tangent(
    Vector.__getitem__,
    "self",
    "self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}, k int",
)


def pursuit_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of pursuit along (x_dot, y_dot)."""
    hunter_dot, prey_dot = (
        namespace(x=x_dot, y=0.0, kind=None),
        namespace(x=y_dot, y=0.0, kind=None),
    )
    hunter, prey = Vector(x, 1.0), Vector(y)
    for _ in range(3):
        hunter_1, hunter_1_dot = sub_jvp(
            prey, hunter, self_dot=prey_dot, other_dot=hunter_dot
        )
        hunter_2, hunter_2_dot = rmul_jvp(hunter_1, 0.5, self_dot=hunter_1_dot)
        hunter_3, hunter_3_dot = add_jvp(
            hunter, hunter_2, self_dot=hunter_dot, other_dot=hunter_2_dot
        )
        hunter = hunter_3
        hunter_dot = hunter_3_dot
        prey_1, prey_1_dot = iadd_jvp(
            prey,
            Vector(x, y),
            self_dot=prey_dot,
            other_dot=namespace(x=x_dot, y=y_dot, kind=None),
        )
        prey = prey_1
        prey_dot = prey_1_dot
    same = hunter
    same_dot = hunter_dot
    hunter_4, hunter_4_dot = iadd_jvp(
        hunter, prey, self_dot=hunter_dot, other_dot=prey_dot
    )
    hunter = hunter_4
    hunter_dot = hunter_4_dot
    hunter_5, hunter_5_dot = iadd_jvp(
        hunter, same, self_dot=hunter_dot, other_dot=same_dot
    )
    hunter = hunter_5
    hunter_dot = hunter_5_dot
    t_1, t_1_dot = abs_jvp(same, self_dot=same_dot)
    t_2, t_2_dot = getitem_jvp(hunter, 1, self_dot=hunter_dot)
    t_3, t_3_dot = getitem_jvp(prey, 0, self_dot=prey_dot)
    return t_1 * t_2 + t_3, t_2 * t_1_dot + t_1 * t_2_dot + t_3_dot
