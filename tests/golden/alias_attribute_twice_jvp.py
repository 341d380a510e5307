from autotangent.runtime import constructor, tangent

new_Ring = constructor(Ring)
new_Ring_jvp = tangent(new_Ring, "x", "x array(f; n)")
energy_jvp = tangent(
    Ring.energy,
    "self",
    "self tests.programs.alias_attribute_twice:Ring{cells: array(f; n), first: array(f; ?), all: array(f; n)}",
)


def f_jvp(x, *, x_dot):
    """Value and tangent of f along x_dot."""
    ring_1, ring_1_dot = new_Ring_jvp(x, x_dot=x_dot)
    ring = ring_1
    ring_dot = ring_1_dot
    t_1_1, t_1_1_dot = energy_jvp(ring, self_dot=ring_dot)
    t_1 = t_1_1
    t_1_dot = t_1_1_dot
    return (
        t_1**2 * ring.first[0],
        2 * ring.first[0] * t_1 * t_1_dot + t_1**2 * ring_dot.first[0],
    )
