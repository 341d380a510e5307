import numpy as np
from autotangent.runtime import accumulate_at, constructor, pair, zeros

new_Sampler = constructor(Sampler)
step_fwd, step_rev = pair(
    Sampler.step,
    "self",
    "self tests.programs.object_random_walk:Sampler{width: float, rng: random(Generator), at: float, accepted: int}",
)
new_Sampler_fwd, new_Sampler_rev = pair(new_Sampler, "width", "width float, seed int")


def primal_grad(width, weight):
    """Gradient of primal with respect to (width, weight)."""
    sampler, saved = new_Sampler_fwd(width, 3)
    total = 0.0
    trips = 0
    total_1s = []
    saved_1s = []
    sampler_1s = []
    sampler_2s = []
    while sampler.accepted < 3:
        trips = trips + 1
        sampler_1 = sampler.at
        sampler_1s.append(sampler_1)
        sampler_2 = sampler.accepted
        sampler_2s.append(sampler_2)
        total_1, saved_1 = step_fwd(sampler)
        saved_1s.append(saved_1)
        total_1s.append(total_1)
        total += weight * total_1
    order = sampler.rng.permutation(3)
    marks_1 = np.array([width, weight, width * weight])
    marks = marks_1[order]

    # return total + marks[0] * marks[1] ** 2
    marks_bar = np.zeros_like(marks)
    marks_bar[0] = marks[1] ** 2
    marks_bar[1] += 2 * marks[1] * marks[0]
    # marks = np.array([width, weight, width * weight])[order]
    marks_1_bar = np.zeros_like(marks_1)
    accumulate_at(marks_1_bar, order, marks_bar)
    marks_2_bars = marks_1_bar
    width_bar = marks_2_bars[0] + weight * marks_2_bars[2]
    weight_bar = marks_2_bars[1] + width * marks_2_bars[2]
    sampler_bar = zeros(sampler)
    for _ in range(trips):
        total_1 = total_1s.pop()
        saved_1 = saved_1s.pop()
        sampler_1 = sampler_1s.pop()
        sampler_2 = sampler_2s.pop()
        # total += weight * sampler.step()
        weight_bar += total_1
        step_rev(saved_1, weight, sampler_bar)
        sampler.at = sampler_1
        sampler.accepted = sampler_2
    # sampler = Sampler(width, 3)
    width_bar += new_Sampler_rev(saved, sampler_bar)
    return width_bar, weight_bar
