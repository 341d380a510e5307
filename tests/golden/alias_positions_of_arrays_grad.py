import numpy as np
from autotangent.runtime import constructor, own, put_back, shadowed_pair, shadows, snapshot

new_Cell = constructor(Cell)
force_fwd, force_rev = shadowed_pair(
    Cell.force,
    "self",
    "self tests.programs.alias_positions_of_arrays:Cell{centre: array(f; ?), mass: float, parts: list(again(tests.programs.alias_positions_of_arrays:Cell))}, x array(f; ?)",
)
new_Cell_fwd, new_Cell_rev = shadowed_pair(
    new_Cell,
    "points masses",
    "points list(array(f; n)), masses list(float), depth int",
)


def pull_grad(points, masses):
    """Gradient of pull with respect to (points, masses)."""
    points, masses = own(points, masses)
    points_bar = shadows(points)
    t_1_bar = []
    t_1 = []
    for p, p_bar in zip(points, points_bar):
        t_1_bar.append(p_bar)
        t_1.append(p)
    t_2_bar = []
    t_2 = []
    for v in masses:
        t_2_bar.append(0.0)
        t_2.append(v)
    t_1_1 = snapshot(t_1)
    (root, root_bar), saved = new_Cell_fwd(
        t_1, t_2, points_bar=t_1_bar, masses_bar=t_2_bar
    )
    (f, f_bar), saved_1 = force_fwd(root, np.array([0.1, 0.2]), self_bar=root_bar)

    # return f @ f
    f_bar += 2 * f
    # f = root.force(np.array([0.1, 0.2]))
    force_rev(saved_1)
    # root = Cell([p for p in points], list(masses))
    new_Cell_rev(saved)
    put_back(t_1, t_1_1)
    masses_bar = np.zeros_like(masses)
    for i in range(len(masses) - 1, -1, -1):
        v = masses[i]
        # t_2.append(v)
        t_3_bar = t_2_bar.pop()
        v_bar = t_3_bar
        masses_bar[i] += v_bar
    for j in range(min(len(points), len(points_bar)) - 1, -1, -1):
        p = points[j]
        p_bar = points_bar[j]
        t_1.pop()
        t_1_bar.pop()
    return points_bar, masses_bar
