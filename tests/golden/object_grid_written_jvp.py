import numpy as np
from autotangent.runtime import shadows, tangent

edges_jvp = tangent(
    Plate.edges,
    "self left right",
    "self tests.programs.object_grid_written:Plate{spacing: float, level: array(f; ? ?), steps: int, heat: float}, left float, right float",
)
step_jvp = tangent(
    Plate.step,
    "self conductivity",
    "self tests.programs.object_grid_written:Plate{spacing: float, level: array(f; ? ?), steps: int, heat: float}, conductivity array(f; n n), dt float",
)
warm_jvp = tangent(
    Plate.warm,
    "self conductivity",
    "self tests.programs.object_grid_written:Plate{spacing: float, level: array(f; ? ?), steps: int, heat: float}, conductivity array(f; n n), dt float",
)


def primal_jvp(conductivity, left, right, *, conductivity_dot, left_dot, right_dot):
    """Value and tangent of primal along (conductivity_dot, left_dot, right_dot)."""
    plate = Plate(4, 0.5)
    plate_dot = shadows(plate)
    t_1, t_1_dot = edges_jvp(
        plate, left, right, self_dot=plate_dot, left_dot=left_dot, right_dot=right_dot
    )
    misfit = 0.0
    misfit_dot = 0.0
    for k in range(3):
        t_2, t_2_dot = step_jvp(
            plate,
            conductivity,
            0.02,
            self_dot=plate_dot,
            conductivity_dot=conductivity_dot,
        )
        misfit_1 = np.sin(plate.level)
        misfit += np.sum(misfit_1 * right)
        misfit_dot = (
            misfit_dot
            + np.sum(
                right * np.cos(plate.level) * plate_dot.level + right_dot * misfit_1
            )
        )
        t_3, t_3_dot = warm_jvp(
            plate,
            conductivity,
            0.1,
            self_dot=plate_dot,
            conductivity_dot=conductivity_dot,
        )
        misfit_2 = plate.level - MEASURED
        misfit += np.sum(misfit_2**2) * plate.steps
        misfit_dot = misfit_dot + 2.0 * plate.steps * np.sum(misfit_2 * plate_dot.level)
    return misfit + plate.heat**2, misfit_dot + 2 * plate.heat * plate_dot.heat
