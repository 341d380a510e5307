from autotangent.runtime import constructor, own, tangent

new_Cell = constructor(Cell)
new_Cell_jvp = tangent(
    new_Cell,
    "points masses",
    "points list(array(f; n)), masses list(float), depth int",
)
force_jvp = tangent(
    Cell.force,
    "self",
    "self tests.programs.alias_positions_of_arrays:Cell{centre: array(f; ?), mass: float, parts: list(again(tests.programs.alias_positions_of_arrays:Cell))}, x array(f; ?)",
)


def pull_jvp(points, masses, *, points_dot, masses_dot):
    """Value and tangent of pull along (points_dot, masses_dot)."""
    points, masses = own(points, masses)
    points_dot = points_dot.copy()
    t_1 = []
    t_1_dot = []
    for p, p_dot in zip(points, points_dot):
        t_1_dot.append(p_dot)
        t_1.append(p)
    t_2 = []
    t_2_dot = []
    for v, v_dot in zip(masses, masses_dot):
        t_2_dot.append(v_dot)
        t_2.append(v)
    root_1, root_1_dot = new_Cell_jvp(t_1, t_2, points_dot=t_1_dot, masses_dot=t_2_dot)
    root = root_1
    root_dot = root_1_dot
    f_1, f_1_dot = force_jvp(root, np.array([0.1, 0.2]), self_dot=root_dot)
    f = f_1
    f_dot = f_1_dot
    return f @ f, f_dot @ f + f @ f_dot
