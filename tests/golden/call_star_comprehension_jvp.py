from autotangent.runtime import tangent

unit_jvp = tangent(
    unit,
    "v",
    "v tests.programs.call_star_comprehension:Vector(float, float, float)",
)
between_jvp = tangent(
    between,
    "a b",
    "a tests.programs.call_star_comprehension:Vector(float, float, float), b tests.programs.call_star_comprehension:Vector(float, float, float)",
)
dot_jvp = tangent(
    Vector.dot,
    "self other",
    "self tests.programs.call_star_comprehension:Vector(float, float, float), other tests.programs.call_star_comprehension:Vector(float, float, float)",
)


def glance_jvp(x, y, k, *, x_dot, y_dot, k_dot):
    """Value and tangent of glance along (x_dot, y_dot, k_dot)."""
    ray_1, ray_1_dot = unit_jvp(Vector(x, y, 1.0), v_dot=(x_dot, y_dot, 0.0))
    ray = ray_1
    ray_dot = ray_1_dot
    normal = Vector(0.0, k, 1.0)
    normal_dot = (0.0, k_dot, 0.0)
    for _ in range(2):
        normal_1, normal_1_dot = between_jvp(
            ray, normal, a_dot=ray_dot, b_dot=normal_dot
        )
        normal_2, normal_2_dot = unit_jvp(normal_1, v_dot=normal_1_dot)
        normal = normal_2
        normal_dot = normal_2_dot
    t_1, t_1_dot = dot_jvp(ray, normal, self_dot=ray_dot, other_dot=normal_dot)
    return t_1 * k, k * t_1_dot + t_1 * k_dot
