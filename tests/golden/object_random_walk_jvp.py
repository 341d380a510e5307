import numpy as np
from autotangent.runtime import constructor, tangent

new_Sampler = constructor(Sampler)
new_Sampler_jvp = tangent(new_Sampler, "width", "width float, seed int")
step_jvp = tangent(
    Sampler.step,
    "self",
    "self tests.programs.object_random_walk:Sampler{width: float, rng: random(Generator), at: float, accepted: int}",
)


def primal_jvp(width, weight, *, width_dot, weight_dot):
    """Value and tangent of primal along (width_dot, weight_dot)."""
    sampler_1, sampler_1_dot = new_Sampler_jvp(width, 3, width_dot=width_dot)
    sampler = sampler_1
    sampler_dot = sampler_1_dot
    total = 0.0
    total_dot = 0.0
    trips = 0
    while sampler.accepted < 3:
        trips = trips + 1
        total_1, total_1_dot = step_jvp(sampler, self_dot=sampler_dot)
        total += weight * total_1
        total_dot = total_dot + total_1 * weight_dot + weight * total_1_dot
    order = sampler.rng.permutation(3)
    marks = np.array([width, weight, width * weight])[order]
    marks_dot = np.array([width_dot, weight_dot, weight * width_dot + width * weight_dot])[order]
    return (
        total + marks[0] * marks[1] ** 2,
        (
            total_dot
            + marks[1] ** 2 * marks_dot[0]
            + 2 * marks[0] * marks[1] * marks_dot[1]
        ),
    )
