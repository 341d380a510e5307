from autotangent.runtime import inner, namespace, ordered_like, tangent

ends = inner(truss, "ends")
ends_jvp = tangent(ends, "v", "v list(float)")
energy_jvp = tangent(
    Spring.energy,
    "self",
    "self tests.programs.call_getters:Spring{stiffness: float, length: float}, stretch float",
)


def truss_jvp(k, x, *, k_dot, x_dot):
    """Value and tangent of truss along (k_dot, x_dot)."""
    springs = [Spring(k, 1.0), Spring(k * k, 2.0 * x)]
    springs_dot = [
        namespace(stiffness=k_dot, length=0.0),
        namespace(stiffness=2 * k * k_dot, length=2 * x_dot),
    ]
    t_3, t_3_dot = ends_jvp([x, 3.0, x * k], v_dot=[x_dot, 0.0, k * x_dot + x * k_dot])
    first_dot, last_dot = t_3_dot
    first, last = t_3
    k_1 = max(range(len(springs)), key=lambda i: springs[i].length)
    longest = springs[k_1]
    longest_dot = springs_dot[k_1]
    pairs_1 = [(x, 2.0 * k), (x * x, k)]
    pairs_2 = lambda v: v[1]
    pairs = sorted(pairs_1, key=pairs_2)
    pairs_dot = ordered_like(
        [(x_dot, 2 * k_dot), (2 * x * x_dot, k_dot)], pairs_1, pairs_2, False
    )
    t_2 = []
    t_2_dot = []
    for v, v_dot in zip(springs, springs_dot):
        t_4, t_4_dot = energy_jvp(v, 0.3, self_dot=v_dot)
        t_2_dot.append(t_4_dot)
        t_2.append(t_4)
    total = sum(t_2)
    total_dot = sum(t_2_dot)
    t_1 = []
    t_1_dot = []
    for v, v_dot in zip(pairs, pairs_dot):
        t_1_dot.append(v_dot[0])
        t_1.append(v[0])
    return (
        total + longest.stiffness * first * last + sum(t_1),
        (
            total_dot
            + last * (first * longest_dot.stiffness + longest.stiffness * first_dot)
            + longest.stiffness * first * last_dot
            + sum(t_1_dot)
        ),
    )
