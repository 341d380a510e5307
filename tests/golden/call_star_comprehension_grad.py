from autotangent.runtime import pair, zeros

dot_fwd, dot_rev = pair(
    Vector.dot,
    "self other",
    "self tests.programs.call_star_comprehension:Vector(float, float, float), other tests.programs.call_star_comprehension:Vector(float, float, float)",
)
unit_fwd, unit_rev = pair(
    unit,
    "v",
    "v tests.programs.call_star_comprehension:Vector(float, float, float)",
)
between_fwd, between_rev = pair(
    between,
    "a b",
    "a tests.programs.call_star_comprehension:Vector(float, float, float), b tests.programs.call_star_comprehension:Vector(float, float, float)",
)


def glance_grad(x, y, k):
    """Gradient of glance with respect to (x, y, k)."""
    ray_1 = Vector(x, y, 1.0)
    ray, saved = unit_fwd(ray_1)
    normal = Vector(0.0, k, 1.0)
    normals = []
    normal_1s = []
    saved_1s = []
    saved_2s = []
    for _ in range(2):
        normals.append(normal)
        normal_1, saved_2 = between_fwd(ray, normal)
        saved_2s.append(saved_2)
        normal_1s.append(normal_1)
        normal, saved_1 = unit_fwd(normal_1)
        saved_1s.append(saved_1)
    t_1, saved_3 = dot_fwd(ray, normal)

    # return ray.dot(normal) * k
    ray_bar = zeros(ray)
    normal_bar = zeros(normal)
    dot_rev(saved_3, k, ray_bar, normal_bar)
    k_bar = t_1
    for _ in range(2):
        saved_1 = saved_1s.pop()
        normal_1 = normal_1s.pop()
        saved_2 = saved_2s.pop()
        normal = normals.pop()
        # normal = unit(between(ray, normal))
        normal_1_bar = zeros(normal_1)
        unit_rev(saved_1, normal_bar, normal_1_bar)
        normal_bar = zeros(normal)
        between_rev(saved_2, normal_1_bar, ray_bar, normal_bar)
    # normal = Vector(0.0, k, 1.0)
    k_bar += normal_bar[1]
    # ray = unit(Vector(x, y, 1.0))
    ray_1_bar = zeros(ray_1)
    unit_rev(saved, ray_bar, ray_1_bar)
    x_bar = ray_1_bar[0]
    y_bar = ray_1_bar[1]
    return x_bar, y_bar, k_bar
