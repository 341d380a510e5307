import numpy as np
from autotangent.runtime import namespace, put_back, shadowed_pair, snapshot

scaled_fwd, scaled_rev = shadowed_pair(
    Stage.scaled,
    "self factor",
    "self tests.programs.data_object_beside_array:Stage{values: array(f; ?), best: optional(float)}, factor float",
)
scaled_1_fwd, scaled_1_rev = shadowed_pair(
    Stage.scaled,
    "self factor",
    "self tests.programs.data_object_beside_array:Stage{values: array(f; ?), best: None}, factor float",
)
advance_fwd, advance_rev = shadowed_pair(
    Stage.advance,
    "self factor",
    "self tests.programs.data_object_beside_array:Stage{values: array(f; ?), best: optional(float), last: float}, factor float",
)
advance_1_fwd, advance_1_rev = shadowed_pair(
    Stage.advance,
    "self factor",
    "self tests.programs.data_object_beside_array:Stage{values: array(f; ?), best: None}, factor float",
)


def stages_grad(x, y):
    """Gradient of stages with respect to (x, y)."""
    t_1 = np.array([x, y, 1.0])
    t_1_bar = np.zeros_like(t_1)
    stage_bar = namespace(values=t_1_bar, best=None)
    stage = Stage(t_1)
    stage_2 = snapshot(stage)
    (first, first_bar), saved_3 = advance_1_fwd(stage, y, self_bar=stage_bar)
    stage_1 = snapshot(stage)
    (second, second_bar), saved_2 = advance_fwd(stage, x * y, self_bar=stage_bar)
    total_1 = np.sum(first)
    t_3 = np.array([y, x])
    t_3_bar = np.zeros_like(t_3)
    t_2_bar = namespace(values=t_3_bar, best=None)
    t_2 = Stage(t_3)
    t_2_1 = t_2.values
    t_2_2 = t_2.best
    (t_4, t_4_bar), saved_1 = scaled_1_fwd(t_2, x, self_bar=t_2_bar)
    t_4_1 = t_4.values
    t_4_2 = t_4.best
    (other, other_bar), saved = scaled_fwd(t_4, y, self_bar=t_4_bar)
    t_5 = np.sum(other.values)

    # return total + np.sum(other.values) * other.best
    other_bar.values += other.best
    other_bar.best += t_5
    # other = Stage(np.array([y, x])).scaled(x).scaled(y)
    y_bar = scaled_rev(saved)
    t_4.values = t_4_1
    t_4.best = t_4_2
    # t_4, t_4_bar = t_2.scaled(x, self_bar=t_2_bar)
    x_bar = scaled_1_rev(saved_1)
    t_2.values = t_2_1
    t_2.best = t_2_2
    # t_3 = np.array([y, x])
    t_3_1_bars = t_3_bar
    y_bar += t_3_1_bars[0]
    x_bar += t_3_1_bars[1]
    # total = np.sum(first) * stage.best + second[0] * stage.last
    first_bar += stage.best
    stage_bar.best += total_1
    second_bar[0] += stage.last
    stage_bar.last += second[0]
    # second = stage.advance(x * y)
    factor_1_bar = advance_rev(saved_2)
    put_back(stage, stage_1)
    x_bar += y * factor_1_bar
    y_bar += x * factor_1_bar
    # first = stage.advance(y)
    factor_2_bar = advance_1_rev(saved_3)
    put_back(stage, stage_2)
    y_bar += factor_2_bar
    # t_1 = np.array([x, y, 1.0])
    t_1_1_bars = t_1_bar
    x_bar += t_1_1_bars[0]
    y_bar += t_1_1_bars[1]
    return x_bar, y_bar
