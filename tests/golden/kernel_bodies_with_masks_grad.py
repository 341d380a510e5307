import numpy as np


def bodies_grad(places, masses):
    """Gradient of bodies with respect to (places, masses)."""
    pull, speed, places = np.zeros_like(places), np.zeros_like(places), places.copy()
    ds = []
    fars = []
    pull_1s = []
    pull_2s = []
    pull_3s = []
    pull_4s = []
    pull_5s = []
    for _ in range(2):
        pull[...] = 0.0
        for i in range(len(masses)):
            d = places - places[i]
            ds.append(d)
            r2 = np.sum(d**2, axis=1) + 0.01
            far = r2 > 0.02
            fars.append(far)
            pull_5 = masses[far, None]
            pull_5s.append(pull_5)
            pull_4 = d[far]
            pull_4s.append(pull_4)
            pull_3 = r2[far, None]
            pull_3s.append(pull_3)
            pull_2 = pull_3**1.5
            pull_2s.append(pull_2)
            pull_1 = pull_5 * pull_4 / pull_2
            pull_1s.append(pull_1)
            pull[i] += np.sum(pull_1, axis=0)
        speed += 0.1 * pull
        places += 0.1 * speed

    # return np.sum(places**2)
    places_bar = 2 * places
    masses_bar = np.zeros_like(masses)
    speed_bar = np.zeros_like(speed)
    pull_bar = np.zeros_like(pull)
    for _ in range(2):
        # places += 0.1 * speed
        speed_bar += 0.1 * places_bar
        # speed += 0.1 * pull
        pull_bar += 0.1 * speed_bar
        for i in range(len(masses) - 1, -1, -1):
            pull_1 = pull_1s.pop()
            pull_2 = pull_2s.pop()
            pull_3 = pull_3s.pop()
            pull_4 = pull_4s.pop()
            pull_5 = pull_5s.pop()
            far = fars.pop()
            d = ds.pop()
            # pull[i] += np.sum(masses[far, None] * d[far] / r2[far, None] ** 1.5, a ...
            pull_1_bar = pull_bar[i] / pull_2
            masses_bar[far, None] += np.sum(pull_4 * pull_1_bar, axis=1)[:, None]
            d_bar = np.zeros_like(d)
            d_bar[far] = pull_5 * pull_1_bar
            r2_bar = np.zeros_like(r2)
            r2_bar[far, None] = (
                -1.5 * pull_3**0.5 * np.sum(pull_1 * pull_1_bar, axis=1)[:, None]
            )
            # r2 = np.sum(d**2, axis=1) + 0.01
            d_bar += 2 * d * r2_bar[:, None]
            # d = places - places[i]
            places_bar += d_bar
            places_bar[i] -= d_bar.sum(axis=0)
        # pull[...] = 0.0
        pull_bar[...] = 0.0
    return places_bar, masses_bar
