from autotangent.runtime import constructor, pair, put_back, shadowed_pair, shadows, snapshot

new_Ring = constructor(Ring)
energy_fwd, energy_rev = pair(
    Ring.energy,
    "self",
    "self tests.programs.alias_attribute_twice:Ring{cells: array(f; n), first: array(f; ?), all: array(f; n)}",
)
new_Ring_fwd, new_Ring_rev = shadowed_pair(new_Ring, "x", "x array(f; n)")


def f_grad(x):
    """Gradient of f with respect to x."""
    x_bar = shadows(x)
    (ring, ring_bar), saved = new_Ring_fwd(x, x_bar=x_bar)
    ring_1 = snapshot(ring)
    t_1, saved_1 = energy_fwd(ring)

    # return t_1 ** 2 * ring.first[0]
    t_1_bar = 2 * t_1 * ring.first[0]
    ring_bar.first[0] += t_1**2
    # t_1 = ring.energy()
    energy_rev(saved_1, t_1_bar, ring_bar)
    put_back(ring, ring_1)
    # ring = Ring(x)
    new_Ring_rev(saved)
    return x_bar
