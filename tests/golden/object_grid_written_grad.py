import numpy as np
from autotangent.runtime import pair, put_back, shadowed_pair, shadows, snapshot, unbroadcast

warm_fwd, warm_rev = pair(
    Plate.warm,
    "self conductivity",
    "self tests.programs.object_grid_written:Plate{spacing: float, level: array(f; ? ?), steps: int, heat: float}, conductivity array(f; n n), dt float",
)
step_fwd, step_rev = shadowed_pair(
    Plate.step,
    "self conductivity",
    "self tests.programs.object_grid_written:Plate{spacing: float, level: array(f; ? ?), steps: int, heat: float}, conductivity array(f; n n), dt float",
)
edges_fwd, edges_rev = pair(
    Plate.edges,
    "self left right",
    "self tests.programs.object_grid_written:Plate{spacing: float, level: array(f; ? ?), steps: int, heat: float}, left float, right float",
)


def primal_grad(conductivity, left, right):
    """Gradient of primal with respect to (conductivity, left, right)."""
    conductivity_bar = shadows(conductivity)
    plate = Plate(4, 0.5)
    plate_bar = shadows(plate)
    plate_1 = snapshot(plate)
    _, saved = edges_fwd(plate, left, right)
    saved_1s = []
    plate_2s = []
    misfit_1s = []
    saved_2s = []
    plate_3s = []
    misfit_2s = []
    for k in range(3):
        plate_2 = snapshot(plate)
        plate_2s.append(plate_2)
        _, saved_1 = step_fwd(
            plate,
            conductivity,
            0.02,
            self_bar=plate_bar,
            conductivity_bar=conductivity_bar,
        )
        saved_1s.append(saved_1)
        misfit_1 = np.sin(plate.level)
        misfit_1s.append(misfit_1)
        plate_3 = snapshot(plate)
        plate_3s.append(plate_3)
        _, saved_2 = warm_fwd(plate, conductivity, 0.1)
        saved_2s.append(saved_2)
        misfit_2 = plate.level - MEASURED
        misfit_2s.append(misfit_2)

    # return misfit + plate.heat**2
    misfit_bar = 1.0
    plate_bar.heat += 2 * plate.heat
    right_bar = 0.0
    for k in range(2, -1, -1):
        misfit_2 = misfit_2s.pop()
        # misfit += np.sum((plate.level - MEASURED) ** 2) * plate.steps
        plate_bar.level += 2 * unbroadcast(plate.steps * misfit_2, plate.level)
        saved_2 = saved_2s.pop()
        plate_3 = plate_3s.pop()
        # plate.warm(conductivity, 0.1)
        warm_rev(saved_2, plate_bar, conductivity_bar)
        put_back(plate, plate_3)
        misfit_1 = misfit_1s.pop()
        # misfit += np.sum(np.sin(plate.level) * right)
        plate_bar.level += right * np.cos(plate.level)
        right_bar += np.sum(misfit_bar * misfit_1)
        saved_1 = saved_1s.pop()
        plate_2 = plate_2s.pop()
        # plate.step(conductivity, 0.02)
        step_rev(saved_1)
        put_back(plate, plate_2)
    # plate.edges(left, right)
    left_bar, right_1_bar = edges_rev(saved, plate_bar)
    put_back(plate, plate_1)
    right_bar += right_1_bar
    return conductivity_bar, left_bar, right_bar
