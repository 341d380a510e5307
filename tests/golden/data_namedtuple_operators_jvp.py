from autotangent.runtime import tangent, zeros

add_jvp = tangent(
    Vector.__add__,
    "self other",
    "self tests.programs.data_namedtuple_operators:Vector(float, float), other tests.programs.data_namedtuple_operators:Vector(float, float)",
)
mul_jvp = tangent(
    Vector.__mul__,
    "self s",
    "self tests.programs.data_namedtuple_operators:Vector(float, float), s float",
)
neg_jvp = tangent(
    Vector.__neg__,
    "self",
    "self tests.programs.data_namedtuple_operators:Vector(float, float)",
)
abs_jvp = tangent(
    Vector.__abs__,
    "self",
    "self tests.programs.data_namedtuple_operators:Vector(float, float)",
)
mul_1_jvp = tangent(
    Vector.__rmul__,
    "self",
    "self tests.programs.data_namedtuple_operators:Vector(float, float), s float",
)
matmul_jvp = tangent(
    Vector.__matmul__,
    "self other",
    "self tests.programs.data_namedtuple_operators:Vector(float, float), other tests.programs.data_namedtuple_operators:Vector(float, float)",
)


def primal_jvp(speed, pull, *, speed_dot, pull_dot):
    """Value and tangent of primal along (speed_dot, pull_dot)."""
    t_1 = Vector(1.0, 0.0)
    place_dot, velocity_dot = zeros(t_1), (0.0, speed_dot)
    place, velocity = t_1, Vector(0.0, speed)
    for _ in range(6):
        velocity_1, velocity_1_dot = neg_jvp(place, self_dot=place_dot)
        velocity_2, velocity_2_dot = abs_jvp(place, self_dot=place_dot)
        velocity_3 = velocity_2**3
        velocity_4 = 0.2 * pull / velocity_3
        velocity_5, velocity_5_dot = mul_jvp(
            velocity_1,
            velocity_4,
            self_dot=velocity_1_dot,
            s_dot=(
                0.2 * pull_dot - 3 * velocity_4 * velocity_2**2 * velocity_2_dot
            ) / velocity_3,
        )
        velocity_6, velocity_6_dot = add_jvp(
            velocity, velocity_5, self_dot=velocity_dot, other_dot=velocity_5_dot
        )
        velocity = velocity_6
        velocity_dot = velocity_6_dot
        place_1, place_1_dot = mul_1_jvp(velocity, 0.2, self_dot=velocity_dot)
        place_2, place_2_dot = add_jvp(
            place, place_1, self_dot=place_dot, other_dot=place_1_dot
        )
        place = place_2
        place_dot = place_2_dot
    t_2, t_2_dot = matmul_jvp(
        place, velocity, self_dot=place_dot, other_dot=velocity_dot
    )
    t_3, t_3_dot = abs_jvp(place, self_dot=place_dot)
    return t_2 + t_3, t_2_dot + t_3_dot
