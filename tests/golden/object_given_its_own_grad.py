import numpy as np
from autotangent.runtime import namespace, put_back, shadowed_pair, snapshot

pump_fwd, pump_rev = shadowed_pair(
    pump,
    "levels a",
    "levels list(array(f; n)), a array(f; n)",
)
mix_fwd, mix_rev = shadowed_pair(
    Box.mix,
    "self other",
    "self tests.programs.object_given_its_own:Box{v: array(f; n)}, other tests.programs.object_given_its_own:Box{v: array(f; n)}",
)
double_fwd, double_rev = shadowed_pair(
    double,
    "box v",
    "box tests.programs.object_given_its_own:Box{v: array(f; n)}, v array(f; n)",
)
plus_fwd, plus_rev = shadowed_pair(
    Box.plus,
    "self w",
    "self tests.programs.object_given_its_own:Box{v: array(f; n)}, w array(f; n)",
)


def primal_grad(x, c):
    """Gradient of primal with respect to (x, c)."""
    t_1 = x * c
    t_1_bar = np.zeros_like(t_1)
    box_bar = namespace(v=t_1_bar)
    box = Box(t_1)
    box_6 = box.v
    _, saved_6 = plus_fwd(box, box.v, self_bar=box_bar, w_bar=box_bar.v)
    t_2 = box.v * c
    t_2_bar = np.zeros_like(t_2)
    box_5 = box.v
    _, saved_5 = double_fwd(box, t_2, box_bar=box_bar, v_bar=t_2_bar)
    box_4 = box.v
    _, saved_4 = double_fwd(box, box.v, box_bar=box_bar, v_bar=box_bar.v)
    t_4 = x + 1.0
    t_4_bar = np.zeros_like(t_4)
    t_3_bar = namespace(v=t_4_bar)
    t_3 = Box(t_4)
    box_3 = box.v
    t_3_1 = t_3.v
    _, saved_3 = mix_fwd(box, t_3, self_bar=box_bar, other_bar=t_3_bar)
    box_1 = box.v
    box_2 = box.v
    _, saved_2 = mix_fwd(box, box, self_bar=box_bar, other_bar=box_bar)
    t_5 = x * 1.0
    t_5_bar = np.zeros_like(t_5)
    t_6 = x * 2.0
    t_6_bar = np.zeros_like(t_6)
    levels_bar = [t_5_bar, t_6_bar]
    levels = [t_5, t_6]
    levels_2 = snapshot(levels)
    _, saved_1 = pump_fwd(levels, levels[1], levels_bar=levels_bar, a_bar=levels_bar[1])
    levels_1 = snapshot(levels)
    _, saved = pump_fwd(levels, levels[0], levels_bar=levels_bar, a_bar=levels_bar[0])
    t_7 = levels[0] * levels[2]

    # return np.sum(np.sin(box.v)) + np.sum(levels[0] * levels[2] * levels[3])
    box_bar.v += np.cos(box.v)
    levels_bar[0] += levels[2] * levels[3]
    levels_bar[2] += levels[0] * levels[3]
    levels_bar[3] += t_7
    # pump(levels, levels[0])
    pump_rev(saved)
    put_back(levels, levels_1)
    # pump(levels, levels[1])
    pump_rev(saved_1)
    put_back(levels, levels_2)
    # t_6 = x * 2.0
    x_bar = 2 * t_6_bar
    # t_5 = x * 1.0
    x_bar += t_5_bar
    # box.mix(box)
    mix_rev(saved_2)
    box.v = box_1
    box.v = box_2
    # box.mix(Box(x + 1.0))
    mix_rev(saved_3)
    box.v = box_3
    t_3.v = t_3_1
    # t_4 = x + 1.0
    x_bar += t_4_bar
    # double(box, box.v)
    double_rev(saved_4)
    box.v = box_4
    # double(box, box.v * c)
    double_rev(saved_5)
    box.v = box_5
    # t_2 = box.v * c
    box_bar.v += c * t_2_bar
    c_bar = box.v * t_2_bar
    # box.plus(box.v)
    plus_rev(saved_6)
    box.v = box_6
    # t_1 = x * c
    x_bar += c * t_1_bar
    c_bar += x * t_1_bar
    return x_bar, c_bar
