"""Lynx and hare: fit the Lotka-Volterra equations to the pelts that the Hudson's Bay Company traded, 1900 to 1920.

The four rates and the two populations of 1900 are found by minimising the squared log residuals. `loss` is plain
Python; its gradient is written by autotangent into a file that you can open (the path is printed).
"""

import math
import time
from pathlib import Path

import matplotlib
import numpy as np
from scipy.integrate import solve_ivp
from scipy.optimize import minimize

import autotangent

HERE = Path(__file__).resolve().parent
NAMES = ("alpha", "beta", "gamma", "delta", "hare 1900", "lynx 1900")
START = (0.5, 0.02, 0.8, 0.02, 30.0, 4.0)
CARPENTER = (0.55, 0.028, 0.80, 0.024)
STEPS = 10
IN_MEMORY = "none, it is kept in memory: AUTOTANGENT_CACHE or PYTHONDONTWRITEBYTECODE says so"


def growth(hare, lynx, rates):
    """Growth of both populations a year: the Lotka-Volterra equations."""
    alpha, beta, gamma, delta = rates
    return (alpha - beta * lynx) * hare, (delta * hare - gamma) * lynx


def loss(theta, hares, lynxes):
    """Sum of squared log residuals; theta holds the logarithms of the four rates and of the first populations."""
    rates = np.exp(theta[:4]).tolist()  # Python's own floats are faster than NumPy's in a loop
    hare, lynx = np.exp(theta[4:]).tolist()
    h = 1 / STEPS
    total = math.log(hare / hares[0]) ** 2 + math.log(lynx / lynxes[0]) ** 2
    for year in range(1, len(hares)):
        for _ in range(STEPS):
            a1, b1 = growth(hare, lynx, rates)
            a2, b2 = growth(hare + h / 2 * a1, lynx + h / 2 * b1, rates)
            a3, b3 = growth(hare + h / 2 * a2, lynx + h / 2 * b2, rates)
            a4, b4 = growth(hare + h * a3, lynx + h * b3, rates)
            hare += h / 6 * (a1 + 2 * a2 + 2 * a3 + a4)
            lynx += h / 6 * (b1 + 2 * b2 + 2 * b3 + b4)
        total += math.log(hare / hares[year]) ** 2 + math.log(lynx / lynxes[year]) ** 2
    return total


loss_and_gradient = autotangent.value_and_grad(loss)


def pelts():
    """(years, hares, lynxes), the pelts in thousands."""
    years, lynxes, hares = np.loadtxt(HERE / "data" / "hudson_bay.csv", delimiter=",", skiprows=3, unpack=True)
    return years, hares, lynxes


def fit(hares, lynxes, with_gradient=True, progress=None):
    """(what scipy found, seconds it took), with the gradient or with two-point differences."""
    function = loss_and_gradient if with_gradient else loss
    start = time.perf_counter()
    found = minimize(function, np.log(START), args=(hares, lynxes), jac=with_gradient, method="BFGS", callback=progress)
    return found, time.perf_counter() - start


def differences(theta, hares, lynxes, h=1e-6):
    """The gradient by central differences."""
    steps = h * np.eye(len(theta))
    return np.array([(loss(theta + s, hares, lynxes) - loss(theta - s, hares, lynxes)) / (2 * h) for s in steps])


def progress():
    """A callback that prints the loss every fifth iteration."""
    count = 0

    def show(intermediate_result):
        nonlocal count
        count += 1
        if count % 5 == 1:
            print(f"    iteration {count:3}   loss {intermediate_result.fun:10.5f}")

    return show


def trajectory(theta, years):
    """(times, hares, lynxes) of the equations, by scipy's own integrator."""
    *rates, hare, lynx = np.exp(theta)
    times = np.linspace(years[0], years[-1], 400)
    solved = solve_ivp(lambda t, z: growth(*z, rates), (times[0], times[-1]), (hare, lynx), t_eval=times, rtol=1e-8)
    return times, *solved.y


def plot(theta, years, hares, lynxes, path):
    """The pelts and the fitted populations, as a picture."""
    matplotlib.use("Agg")
    from matplotlib import pyplot

    times, hare, lynx = trajectory(theta, years)
    figure, axes = pyplot.subplots(figsize=(8, 4), layout="constrained")
    for name, color, fitted, pelt in (("hare", "tab:blue", hare, hares), ("lynx", "tab:orange", lynx, lynxes)):
        axes.plot(times, fitted, color=color, label=f"{name}, fitted")
        axes.plot(years, pelt, "o", color=color, label=f"{name}, pelts")
    axes.set(xlabel="year", ylabel="thousands", xticks=years[::5])
    figure.legend(loc="outside upper center", ncols=4)
    figure.savefig(path, dpi=120)
    pyplot.close(figure)


def first_gradient(hares, lynxes):
    """Derive the gradient or read it from the cache; its largest difference from central differences."""
    theta = np.log(START)
    start = time.perf_counter()
    _, gradient = loss_and_gradient(theta, hares, lynxes)
    print(f"The first gradient, derived or read from the cache, took {time.perf_counter() - start:.3f} seconds.")
    wrong = np.max(np.abs(gradient - differences(theta, hares, lynxes)))
    largest = np.max(np.abs(gradient))
    print(f"It differs from central differences by at most {wrong:.1e}; its largest entry is {largest:.1f}.")


def compare(hares, lynxes):
    """Fit with the gradient and with differences; the parameters found with the gradient."""
    print("\nFitting with the gradient:")
    found, seconds = fit(hares, lynxes, progress=progress())
    print(f"\n{'':12}{'fitted':>9}{'Carpenter':>12}")
    for name, value, other in zip(NAMES, np.exp(found.x), (*CARPENTER, "", "")):
        print(f"{name:12}{value:9.4f}{other:>12}")
    slow, slow_seconds = fit(hares, lynxes, with_gradient=False)
    print(f"\n{'':12}{'evaluations':>12}{'seconds':>10}{'loss':>10}")
    print(f"{'gradient':12}{found.nfev:12}{seconds:10.3f}{found.fun:10.4f}")
    print(f"{'differences':12}{slow.nfev:12}{slow_seconds:10.3f}{slow.fun:10.4f}")
    return found.x


def show_file():
    """Five lines of the gradient's file, and its path."""
    lines = loss_and_gradient.source().splitlines()
    print("\nThe last five lines of the gradient:\n")
    print("\n".join(lines[-5:]))
    print(f"\nThe whole file: {loss_and_gradient.path or IN_MEMORY}")


def main():
    years, hares, lynxes = pelts()
    first_gradient(hares, lynxes)
    theta = compare(hares, lynxes)
    show_file()
    picture = HERE / "lynx_hare.png"
    plot(theta, years, hares, lynxes, picture)
    print(f"The plot: {picture}")


if __name__ == "__main__":
    main()
