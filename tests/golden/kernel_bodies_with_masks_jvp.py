import numpy as np


def bodies_jvp(places, masses, *, places_dot, masses_dot):
    """Value and tangent of bodies along (places_dot, masses_dot)."""
    t_1 = np.zeros_like(places)
    t_2 = np.zeros_like(places)
    pull_dot, speed_dot, places_dot = (
        np.zeros_like(t_1),
        np.zeros_like(t_2),
        places_dot.copy(),
    )
    pull, speed, places = t_1, t_2, places.copy()
    for _ in range(2):
        pull_dot[...] = 0.0
        pull[...] = 0.0
        for i in range(len(masses)):
            d = places - places[i]
            d_dot = places_dot - places_dot[i]
            r2 = np.sum(d**2, axis=1) + 0.01
            r2_dot = 2 * np.sum(d * d_dot, axis=1)
            far = r2 > 0.02
            pull_1 = masses[far, None]
            pull_2 = d[far]
            pull_3 = r2[far, None]
            pull_4 = pull_3**1.5
            pull_5 = pull_1 * pull_2 / pull_4
            pull_dot[i] += np.sum(
                (
                    pull_2 * masses_dot[far, None]
                    + pull_1 * d_dot[far]
                    - 1.5 * pull_5 * pull_3**0.5 * r2_dot[far, None]
                ) / pull_4,
                axis=0,
            )
            pull[i] += np.sum(pull_5, axis=0)
        speed_dot += 0.1 * pull_dot
        speed += 0.1 * pull
        places_dot += 0.1 * speed_dot
        places += 0.1 * speed
    return np.sum(places**2), 2 * np.sum(places * places_dot)
