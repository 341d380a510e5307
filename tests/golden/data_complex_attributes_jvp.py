import numpy as np
from autotangent.runtime import constructor, namespace, own, tangent

new_Plate = constructor(Plate)
turn_jvp = tangent(
    Filter.turn,
    "self",
    "self tests.programs.data_complex_attributes:Filter{H: array(f; n n), Q: array(c; n n), total: complex}, angle float",
)
add_jvp = tangent(
    Filter.add,
    "self z",
    "self tests.programs.data_complex_attributes:Filter{H: array(f; n n), Q: array(c; n n), total: complex}, z array(f; n)",
)
new_Plate_jvp = tangent(new_Plate, "u k", "u array(f; n), k complex")
step_jvp = tangent(
    Plate.step,
    "self",
    "self tests.programs.data_complex_attributes:Plate{u: array(f; n), w: array(f; n), k: complex}, dt float",
)
flux_jvp = tangent(
    Plate.flux,
    "self",
    "self tests.programs.data_complex_attributes:Plate{u: array(f; n), w: array(f; n), k: complex}",
)


def response_jvp(H, Q, z, u, k, *, H_dot, Q_dot, z_dot, u_dot, k_dot):
    """Value and tangent of response along (H_dot, Q_dot, z_dot, u_dot, k_dot)."""
    H, Q, z, u = own(H, Q, z, u)
    Q_dot = Q_dot.copy()
    held = Filter(H.copy(), Q)
    held_dot = namespace(H=H_dot.copy(), Q=Q_dot, total=0.0)
    for reading, reading_dot in zip([z, 2 * z], [z_dot, 2 * z_dot]):
        t_1, t_1_dot = turn_jvp(held, 0.3, self_dot=held_dot)
        t_2, t_2_dot = add_jvp(held, reading, self_dot=held_dot, z_dot=reading_dot)
    plate_1, plate_1_dot = new_Plate_jvp(u.copy(), k, u_dot=u_dot.copy(), k_dot=k_dot)
    plate = plate_1
    plate_dot = plate_1_dot
    total_1 = np.sum(held.H)
    total = held.total * total_1
    total_dot = total_1 * held_dot.total + held.total * np.sum(held_dot.H)
    for _ in range(3):
        t_3, t_3_dot = step_jvp(plate, 0.1, self_dot=plate_dot)
        total_2, total_2_dot = flux_jvp(plate, self_dot=plate_dot)
        total = total + total_2
        total_dot = total_dot + total_2_dot
    t_4 = np.abs(total)
    return (
        t_4**2 + np.real(total),
        2 * t_4 * np.real(np.conj(np.sign(total)) * total_dot) + np.real(total_dot),
    )
