import numpy as np
from autotangent.runtime import constructor, namespace, own, pair, put_back, shadowed_pair, shadows, snapshot, zeros

new_Plate = constructor(Plate)
flux_fwd, flux_rev = pair(
    Plate.flux,
    "self",
    "self tests.programs.data_complex_attributes:Plate{u: array(f; n), w: array(f; n), k: complex}",
)
step_fwd, step_rev = shadowed_pair(
    Plate.step,
    "self",
    "self tests.programs.data_complex_attributes:Plate{u: array(f; n), w: array(f; n), k: complex}, dt float",
)
new_Plate_fwd, new_Plate_rev = pair(new_Plate, "u k", "u array(f; n), k complex")
add_fwd, add_rev = pair(
    Filter.add,
    "self z",
    "self tests.programs.data_complex_attributes:Filter{H: array(f; n n), Q: array(c; n n), total: complex}, z array(f; n)",
)
turn_fwd, turn_rev = pair(
    Filter.turn,
    "self",
    "self tests.programs.data_complex_attributes:Filter{H: array(f; n n), Q: array(c; n n), total: complex}, angle float",
)


def response_grad(H, Q, z, u, k):
    """Gradient of response with respect to (H, Q, z, u, k)."""
    H, Q, z, u = own(H, Q, z, u)
    held_1 = H.copy()
    held = Filter(held_1, Q)
    t_1 = [z, 2 * z]
    saveds = []
    held_2s = []
    saved_1s = []
    held_3s = []
    for reading in t_1:
        held_2 = snapshot(held)
        held_2s.append(held_2)
        _, saved = turn_fwd(held, 0.3)
        saveds.append(saved)
        held_3 = held.total
        held_3s.append(held_3)
        _, saved_1 = add_fwd(held, reading)
        saved_1s.append(saved_1)
    plate_1 = u.copy()
    plate, saved_2 = new_Plate_fwd(plate_1, k)
    plate_bar = shadows(plate)
    total_1 = np.sum(held.H)
    total = held.total * total_1
    saved_3s = []
    plate_2s = []
    saved_4s = []
    for _ in range(3):
        plate_2 = snapshot(plate)
        plate_2s.append(plate_2)
        _, saved_3 = step_fwd(plate, 0.1, self_bar=plate_bar)
        saved_3s.append(saved_3)
        total_2, saved_4 = flux_fwd(plate)
        saved_4s.append(saved_4)
        total = total + total_2

    # return np.abs(total) ** 2 + np.real(total)
    total_bar = 2 * np.conj(np.sign(total)) * np.abs(total) + 1.0
    for _ in range(3):
        saved_4 = saved_4s.pop()
        # total = total + plate.flux()
        flux_rev(saved_4, total_bar, plate_bar)
        saved_3 = saved_3s.pop()
        plate_2 = plate_2s.pop()
        # plate.step(0.1)
        step_rev(saved_3)
        put_back(plate, plate_2)
    # total = held.total * np.sum(held.H)
    held_1_bar = np.zeros_like(held_1)
    Q_bar = np.zeros(Q.shape, complex)
    held_bar = namespace(H=held_1_bar, Q=Q_bar, total=0.0)
    held_bar.total += total_1 * total_bar
    held_bar.H += (held.total * total_bar).real
    # plate = Plate(u.copy(), k)
    plate_1_bar = np.zeros_like(plate_1)
    k_bar = new_Plate_rev(saved_2, plate_bar, plate_1_bar)
    u_bar = plate_1_bar
    t_1_bar = zeros(t_1)
    for i in range(len(t_1) - 1, -1, -1):
        reading = t_1[i]
        saved_1 = saved_1s.pop()
        held_3 = held_3s.pop()
        # held.add(reading)
        reading_bar = np.zeros_like(reading)
        add_rev(saved_1, held_bar, reading_bar)
        held.total = held_3
        saved = saveds.pop()
        held_2 = held_2s.pop()
        # held.turn(0.3)
        turn_rev(saved, held_bar)
        put_back(held, held_2)
        t_1_bar[i] += reading_bar
    # for reading in [z, 2 * z]:
    z_bar = t_1_bar[0] + 2 * t_1_bar[1]
    # held = Filter(H.copy(), Q)
    H_bar = held_1_bar
    return H_bar.copy(), Q_bar, z_bar, u_bar.copy(), k_bar
