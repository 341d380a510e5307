"""A state-space model of 200 parameters: the gradient of its likelihood, by autotangent and by differences.

Eight thermometers hang in a building of ten rooms. The temperatures of the rooms, as departures from their means,
follow x -> A x + noise from hour to hour, and the thermometers show C x + noise. A (100 numbers), C (80), the noise of
each room (10) and the first temperatures (10) are unknown; the Kalman filter gives the likelihood of what the
thermometers showed. Two-point differences need 201 likelihoods for one gradient. The data are simulated.
"""

import time

import numpy as np
from scipy.optimize import minimize

import autotangent

ROOMS, THERMOMETERS, HOURS = 10, 8, 100
ACCURACY = 0.3
IN_MEMORY = "none, it is kept in memory: AUTOTANGENT_CACHE or PYTHONDONTWRITEBYTECODE says so"


def loss(A, C, log_q, m, ys):
    """Negative log-likelihood of the readings ys, one row an hour, but for a constant."""
    Q = np.diag(np.exp(2 * log_q))
    P = np.eye(len(m))
    R = ACCURACY**2 * np.eye(len(C))
    total = 0.0
    for y in ys:
        # predict
        m = A @ m
        P = A @ P @ A.T + Q
        # compare with the readings
        e = y - C @ m
        S = C @ P @ C.T + R
        total += 0.5 * (e @ np.linalg.solve(S, e) + np.linalg.slogdet(S)[1])
        # correct
        K = np.linalg.solve(S, C @ P).T
        m = m + K @ e
        P = P - K @ C @ P
    return total


PARAMETERS = ("A", "C", "log_q", "m")
loss_and_gradient = autotangent.value_and_grad(loss, wrt=PARAMETERS)


def split(theta):
    """The arrays of the model, out of one array of 200 numbers."""
    A, C, log_q, m = np.split(theta, [100, 180, 190])
    return A.reshape(ROOMS, ROOMS), C.reshape(THERMOMETERS, ROOMS), log_q, m


def joined(arrays):
    """One array, out of those of the model or of the gradient."""
    return np.concatenate([a.ravel() for a in arrays])


def for_scipy(theta, ys):
    """The likelihood and its gradient, with the parameters in one array."""
    value, gradient = loss_and_gradient(*split(theta), ys)
    return value, joined(gradient)


def simulated(seed=0):
    """(parameters, readings) of a building made up at random."""
    rng = np.random.default_rng(seed)
    A = 0.9 * np.eye(ROOMS) + 0.05 * rng.normal(size=(ROOMS, ROOMS))
    C = np.eye(THERMOMETERS, ROOMS) + 0.1 * rng.normal(size=(THERMOMETERS, ROOMS))
    first = x = 2 * rng.normal(size=ROOMS)
    ys = []
    for _ in range(HOURS):
        x = A @ x + 0.5 * rng.normal(size=ROOMS)
        ys.append(C @ x + ACCURACY * rng.normal(size=THERMOMETERS))
    return joined((A, C, np.full(ROOMS, np.log(0.5)), first)), np.array(ys)


def start():
    """A first guess: rooms that keep nine tenths of their temperature, a thermometer in each of the first eight."""
    return joined((0.9 * np.eye(ROOMS), np.eye(THERMOMETERS, ROOMS), np.zeros(ROOMS), np.zeros(ROOMS)))


def differences(theta, ys, h=1e-7):
    """The gradient by two-point differences."""
    base = loss(*split(theta), ys)
    return np.array([(loss(*split(theta + h * step), ys) - base) / h for step in np.eye(len(theta))])


def timed(function, *arguments):
    """(result, seconds)"""
    begin = time.perf_counter()
    return function(*arguments), time.perf_counter() - begin


def compare(theta, ys):
    """Print the times of both gradients and how far they are apart."""
    _, first = timed(for_scipy, theta, ys)
    (_, gradient), seconds = timed(for_scipy, theta, ys)
    _, once = timed(loss, *split(theta), ys)
    approximate, slow = timed(differences, theta, ys)
    apart = np.max(np.abs(gradient - approximate))
    print(f"{len(theta)} parameters, {len(ys)} readings of {ys.shape[1]} thermometers")
    print(f"    the likelihood alone     {once:8.4f} s")
    print(f"    gradient by autotangent  {seconds:8.4f} s   (the first one, derived or from the cache, {first:.3f} s)")
    print(f"    gradient by differences  {slow:8.4f} s   {slow / seconds:.0f} times as long")
    print(f"Largest difference of the two: {apart:.1e}, where the largest entry is {np.max(np.abs(gradient)):.1f}.")


def fitted(ys, iterations=50):
    """(what scipy found, seconds it took)"""
    return timed(
        lambda: minimize(for_scipy, start(), args=(ys,), jac=True, method="L-BFGS-B", options={"maxiter": iterations})
    )


def main():
    truth, ys = simulated()
    compare(start(), ys)
    found, seconds = fitted(ys)
    at = [loss(*split(theta), ys) for theta in (start(), truth)]
    print(f"\nNegative log-likelihood: {at[0]:.1f} at the start, {at[1]:.1f} at the true parameters,")
    print(f"{found.fun:.1f} after {found.nit} iterations with {found.nfev} gradients, which took {seconds:.1f} s.")
    print(f"\nThe gradient's file: {loss_and_gradient.path or IN_MEMORY}")


if __name__ == "__main__":
    main()
