from autotangent.runtime import pair as pair_

screened_fwd, screened_rev = pair_(
    screened.__wrapped__,
    "r decay",
    "r float, decay float",
)


def lattice_energy_grad(r, decay):
    """Gradient of lattice_energy with respect to (r, decay)."""
    total = 0.0
    saveds = []
    total_1s = []
    for n in range(1, 5):
        total_2, saved = screened_fwd(n * r, decay)
        saveds.append(saved)
        total_1 = factorial(n)
        total_1s.append(total_1)
        total += total_2 / total_1
    t_1, saved_1 = screened_fwd(r, decay=0.5 * decay)
    t_2 = total + t_1

    # return r * (total + pair(r, decay=0.5 * decay))
    total_bar = r
    r_1_bar, decay_1_bar = screened_rev(saved_1, r)
    r_bar = t_2 + r_1_bar
    decay_bar = 0.5 * decay_1_bar
    for n in range(4, 0, -1):
        total_1 = total_1s.pop()
        saved = saveds.pop()
        # total += screened(n * r, decay) / factorial(n)
        r_2_bar, decay_2_bar = screened_rev(saved, total_bar / total_1)
        r_bar += n * r_2_bar
        decay_bar += decay_2_bar
    return r_bar, decay_bar
