from autotangent.runtime import constructor, pair, put_back, shadowed_pair, shadows, snapshot

new_Ring = constructor(Ring)
new_Row = constructor(Row)
energy_fwd, energy_rev = pair(
    Ring.energy,
    "self",
    "self tests.programs.alias_attribute_twice:Ring{cells: array(f; n), all: array(f; n)}",
)
energy_1_fwd, energy_1_rev = pair(
    Row.energy,
    "self",
    "self tests.programs.alias_attribute_twice:Row{cells: array(f; n), first: array(f; ?)}",
)
new_Row_fwd, new_Row_rev = shadowed_pair(new_Row, "x", "x array(f; n)")
new_Ring_fwd, new_Ring_rev = shadowed_pair(new_Ring, "x", "x array(f; n)")


def f_grad(x):
    """Gradient of f with respect to x."""
    x_bar = shadows(x)
    (t_1, t_1_bar), saved = new_Ring_fwd(x, x_bar=x_bar)
    (t_2, t_2_bar), saved_1 = new_Row_fwd(x, x_bar=x_bar)
    ring_bar, row_bar = t_1_bar, t_2_bar
    ring, row = t_1, t_2
    ring_1 = snapshot(ring)
    t_3, saved_2 = energy_fwd(ring)
    row_1 = snapshot(row)
    t_4, saved_3 = energy_1_fwd(row)

    # return ring.energy() ** 2 + row.energy() ** 2
    energy_rev(saved_2, 2 * t_3, ring_bar)
    put_back(ring, ring_1)
    energy_1_rev(saved_3, 2 * t_4, row_bar)
    put_back(row, row_1)
    # t_2, t_2_bar = new_Row(x, x_bar=x_bar)
    new_Row_rev(saved_1)
    # t_1, t_1_bar = new_Ring(x, x_bar=x_bar)
    new_Ring_rev(saved)
    return x_bar
