import numpy as np
from autotangent.runtime import namespace, tangent

advance_jvp = tangent(
    Stage.advance,
    "self factor",
    "self tests.programs.data_object_beside_array:Stage{values: array(f; ?), best: None}, factor float",
)
advance_1_jvp = tangent(
    Stage.advance,
    "self factor",
    "self tests.programs.data_object_beside_array:Stage{values: array(f; ?), best: optional(float), last: float}, factor float",
)
scaled_jvp = tangent(
    Stage.scaled,
    "self factor",
    "self tests.programs.data_object_beside_array:Stage{values: array(f; ?), best: None}, factor float",
)
scaled_1_jvp = tangent(
    Stage.scaled,
    "self factor",
    "self tests.programs.data_object_beside_array:Stage{values: array(f; ?), best: optional(float)}, factor float",
)


def stages_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of stages along (x_dot, y_dot)."""
    stage = Stage(np.array([x, y, 1.0]))
    stage_dot = namespace(values=np.array([x_dot, y_dot, 0.0]), best=None)
    first_1, first_1_dot = advance_jvp(stage, y, self_dot=stage_dot, factor_dot=y_dot)
    first = first_1
    first_dot = first_1_dot
    second_1, second_1_dot = advance_1_jvp(
        stage, x * y, self_dot=stage_dot, factor_dot=y * x_dot + x * y_dot
    )
    second = second_1
    second_dot = second_1_dot
    total_1 = np.sum(first)
    total = total_1 * stage.best + second[0] * stage.last
    total_dot = (
        stage.best * np.sum(first_dot)
        + total_1 * stage_dot.best
        + stage.last * second_dot[0]
        + second[0] * stage_dot.last
    )
    other_1, other_1_dot = scaled_jvp(
        Stage(np.array([y, x])),
        x,
        self_dot=namespace(values=np.array([y_dot, x_dot]), best=None),
        factor_dot=x_dot,
    )
    other_2, other_2_dot = scaled_1_jvp(
        other_1, y, self_dot=other_1_dot, factor_dot=y_dot
    )
    other = other_2
    other_dot = other_2_dot
    t_1 = np.sum(other.values)
    return (
        total + t_1 * other.best,
        total_dot + other.best * np.sum(other_dot.values) + t_1 * other_dot.best,
    )
