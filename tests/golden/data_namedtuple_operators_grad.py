from autotangent.runtime import pair, zeros

matmul_fwd, matmul_rev = pair(
    Vector.__matmul__,
    "self other",
    "self tests.programs.data_namedtuple_operators:Vector(float, float), other tests.programs.data_namedtuple_operators:Vector(float, float)",
)
abs_fwd, abs_rev = pair(
    Vector.__abs__,
    "self",
    "self tests.programs.data_namedtuple_operators:Vector(float, float)",
)
add_fwd, add_rev = pair(
    Vector.__add__,
    "self other",
    "self tests.programs.data_namedtuple_operators:Vector(float, float), other tests.programs.data_namedtuple_operators:Vector(float, float)",
)
mul_fwd, mul_rev = pair(
    Vector.__rmul__,
    "self",
    "self tests.programs.data_namedtuple_operators:Vector(float, float), s float",
)
mul_1_fwd, mul_1_rev = pair(
    Vector.__mul__,
    "self s",
    "self tests.programs.data_namedtuple_operators:Vector(float, float), s float",
)
neg_fwd, neg_rev = pair(
    Vector.__neg__,
    "self",
    "self tests.programs.data_namedtuple_operators:Vector(float, float)",
)


def primal_grad(speed, pull):
    """Gradient of primal with respect to (speed, pull)."""
    place, velocity = Vector(1.0, 0.0), Vector(0.0, speed)
    places = []
    velocitys = []
    velocity_1s = []
    saveds = []
    velocity_2s = []
    saved_1s = []
    velocity_3s = []
    saved_2s = []
    velocity_4s = []
    velocity_5s = []
    saved_3s = []
    place_1s = []
    saved_4s = []
    saved_5s = []
    for _ in range(6):
        velocitys.append(velocity)
        velocity_2, saved_3 = neg_fwd(place)
        saved_3s.append(saved_3)
        velocity_2s.append(velocity_2)
        velocity_5, saved_2 = abs_fwd(place)
        saved_2s.append(saved_2)
        velocity_5s.append(velocity_5)
        velocity_3 = velocity_5**3
        velocity_3s.append(velocity_3)
        velocity_4 = 0.2 * pull / velocity_3
        velocity_4s.append(velocity_4)
        velocity_1, saved_1 = mul_1_fwd(velocity_2, velocity_4)
        saved_1s.append(saved_1)
        velocity_1s.append(velocity_1)
        velocity, saved = add_fwd(velocity, velocity_1)
        saveds.append(saved)
        places.append(place)
        place_1, saved_5 = mul_fwd(velocity, 0.2)
        saved_5s.append(saved_5)
        place_1s.append(place_1)
        place, saved_4 = add_fwd(place, place_1)
        saved_4s.append(saved_4)
    t_1, saved_6 = matmul_fwd(place, velocity)
    t_2, saved_7 = abs_fwd(place)

    # return place @ velocity + abs(place)
    place_bar = zeros(place)
    velocity_bar = zeros(velocity)
    matmul_rev(saved_6, 1.0, place_bar, velocity_bar)
    abs_rev(saved_7, 1.0, place_bar)
    pull_bar = 0.0
    for _ in range(6):
        saved_4 = saved_4s.pop()
        place_1 = place_1s.pop()
        saved_5 = saved_5s.pop()
        place = places.pop()
        # place = place + 0.2 * velocity
        place_2_bar = place_bar
        place_bar = zeros(place)
        place_1_bar = zeros(place_1)
        add_rev(saved_4, place_2_bar, place_bar, place_1_bar)
        mul_rev(saved_5, place_1_bar, velocity_bar)
        saved = saveds.pop()
        velocity_1 = velocity_1s.pop()
        saved_1 = saved_1s.pop()
        velocity_4 = velocity_4s.pop()
        velocity_3 = velocity_3s.pop()
        saved_2 = saved_2s.pop()
        velocity_5 = velocity_5s.pop()
        velocity_2 = velocity_2s.pop()
        saved_3 = saved_3s.pop()
        velocity = velocitys.pop()
        # velocity += -place * (0.2 * pull / abs(place) ** 3)
        velocity_6_bar = velocity_bar
        velocity_bar = zeros(velocity)
        velocity_1_bar = zeros(velocity_1)
        add_rev(saved, velocity_6_bar, velocity_bar, velocity_1_bar)
        velocity_2_bar = zeros(velocity_2)
        velocity_4_bar = mul_1_rev(saved_1, velocity_1_bar, velocity_2_bar)
        pull_bar += 0.2 * velocity_4_bar / velocity_3
        abs_rev(
            saved_2,
            -3 * velocity_4 * velocity_5**2 * velocity_4_bar / velocity_3,
            place_bar,
        )
        neg_rev(saved_3, velocity_2_bar, place_bar)
    # place, velocity = Vector(1.0, 0.0), Vector(0.0, speed)
    speed_bar = velocity_bar[1]
    return speed_bar, pull_bar
