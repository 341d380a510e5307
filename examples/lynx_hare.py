"""Lynx and hare: fit the Lotka-Volterra equations to the pelts that the Hudson's Bay Company traded, 1900 to 1920.

The four rates and the two populations of 1900 are found by minimising the squared log residuals. `loss` is plain
Python; its gradient is written by autotangent into a file that you can open (the path is printed).
"""

import math
import time
from pathlib import Path

import autotangent
import matplotlib
import numpy as np
from scipy.integrate import solve_ivp
from scipy.optimize import minimize

HERE = Path(__file__).resolve().parent
NAMES = ("alpha", "beta", "gamma", "delta", "hare 1900", "lynx 1900")
START = (0.5, 0.02, 0.8, 0.02, 30.0, 4.0)
CARPENTER = (0.55, 0.028, 0.80, 0.024)
STEPS = 10


def growth(hare, lynx, alpha, beta, gamma, delta):
    """Growth of both populations a year: the Lotka-Volterra equations."""
    return (alpha - beta * lynx) * hare, (delta * hare - gamma) * lynx


def loss(theta, hares, lynxes):
    """Sum of squared log residuals; theta holds the logarithms of the four rates and of the first populations."""
    # Python's own floats: in a loop over numbers they are faster than NumPy's
    alpha, beta, gamma, delta, hare, lynx = np.exp(theta).tolist()
    h = 1 / STEPS
    total = math.log(hare / hares[0]) ** 2 + math.log(lynx / lynxes[0]) ** 2
    for year in range(1, len(hares)):
        for _ in range(STEPS):
            a1, b1 = growth(hare, lynx, alpha, beta, gamma, delta)
            a2, b2 = growth(hare + h / 2 * a1, lynx + h / 2 * b1, alpha, beta, gamma, delta)
            a3, b3 = growth(hare + h / 2 * a2, lynx + h / 2 * b2, alpha, beta, gamma, delta)
            a4, b4 = growth(hare + h * a3, lynx + h * b3, alpha, beta, gamma, delta)
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
    found = minimize(
        function, np.log(START), args=(hares, lynxes), jac=with_gradient, method="BFGS", callback=progress
    )
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
    solved = solve_ivp(lambda t, z: growth(*z, *rates), (times[0], times[-1]), (hare, lynx), t_eval=times, rtol=1e-8)
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
    axes.legend(ncols=2)
    figure.savefig(path, dpi=120)
    pyplot.close(figure)


def main():
    years, hares, lynxes = pelts()
    print("Fitting with the gradient:")
    found, seconds = fit(hares, lynxes, progress=progress())
    print(f"    loss {found.fun:.4f}\n\n{'':12}{'fitted':>9}{'Carpenter':>12}")
    for name, value, other in zip(NAMES, np.exp(found.x), CARPENTER + ("", "")):
        print(f"{name:12}{value:9.4f}{other:>12}")
    slow, slow_seconds = fit(hares, lynxes, with_gradient=False)
    print(f"\n{'':12}{'evaluations':>12}{'seconds':>10}{'loss':>10}")
    print(f"{'gradient':12}{found.nfev:12}{seconds:10.3f}{found.fun:10.4f}")
    print(f"{'differences':12}{slow.nfev:12}{slow_seconds:10.3f}{slow.fun:10.4f}")
    theta = np.log(START)
    wrong = np.abs(loss_and_gradient(theta, hares, lynxes)[1] - differences(theta, hares, lynxes))
    print(f"\nThe gradient differs from central differences by at most {np.max(wrong):.1e} (at the start).")
    lines = loss_and_gradient.source().splitlines()
    first = lines.index(next(line for line in lines if line.startswith("def")))
    print("\nFive lines of the file that was run:\n")
    print("\n".join("    " + line for line in lines[first : first + 5]))
    print(f"\n{loss_and_gradient.path}")
    picture = HERE / "lynx_hare.png"
    plot(found.x, years, hares, lynxes, picture)
    print(picture)


if __name__ == "__main__":
    main()
