"""Penguins: a logistic regression whose gradient you edit by hand.

The regression tells Chinstrap from Adelie penguins by four measurements, and is fitted by plain steps against the
gradient. The steps are too long: the loss jumps up and down. The usual remedy is to clip the gradient, and the gradient
is a file. So:

1. Run this script. It prints the path of the gradient's file.
2. Open the file. Above `return w_bar` add the line
       w_bar *= min(1.0, 0.1 / np.linalg.norm(w_bar))
   and save.
3. Run the script again. It uses your file, and the loss goes down at every step it prints.

Your edit is used as long as `loss` stays as it is, and is never overwritten. To be rid of it, delete the file.
"""

import csv
from pathlib import Path

import numpy as np

import autotangent

DATA = Path(__file__).resolve().parent / "data" / "penguins.csv"
# measurements, and the units in which they are of the order of one
COLUMNS = {"bill_length_mm": 10, "bill_depth_mm": 10, "flipper_length_mm": 100, "body_mass_g": 1000}
STEPS, STEP = 100, 1.0


@autotangent.differentiable
def loss(w, X, y):
    """Mean negative log-likelihood; y is 1 for Chinstrap, 0 for Adelie."""
    z = X @ w
    return np.mean(np.logaddexp(0, z) - y * z)


def penguins():
    """(measurements with a column of ones, species) of the birds of both species that were measured."""
    with DATA.open(encoding="utf-8") as file:
        rows = [r for r in csv.DictReader(file) if r["species"] != "Gentoo" and r["bill_length_mm"] != "NA"]
    X = np.array([[float(r[name]) / unit for name, unit in COLUMNS.items()] + [1.0] for r in rows])
    return X, np.array([float(r["species"] == "Chinstrap") for r in rows])


def fit(X, y):
    """(weights, loss before the first step and after each)"""
    w = np.zeros(X.shape[1])
    losses = [loss(w, X, y)]
    for _ in range(STEPS):
        w = w - STEP * loss.grad(w, X, y)
        losses.append(loss(w, X, y))
    return w, losses


def main():
    X, y = penguins()
    w, losses = fit(X, y)
    for k in (0, 1, 2, 5, 10, 20, 50, 100):
        print(f"step {k:3}   loss {losses[k]:.4f}")
    print(f"{np.mean((X @ w > 0) == y):.1%} of {len(y)} penguins are told right.\n")
    if loss.grad.edited:
        print(f"The gradient was edited by hand. Its file:\n{loss.grad.path}")
    else:
        print(f"The gradient is as autotangent wrote it:\n\n{loss.grad.source()}")
        if loss.grad.path is None:
            print("It has no file: AUTOTANGENT_CACHE or PYTHONDONTWRITEBYTECODE says so.")
            return
        print("Above its last line, add")
        print("    w_bar *= min(1.0, 0.1 / np.linalg.norm(w_bar))")
        print(f"and run this script again. The file:\n{loss.grad.path}")


if __name__ == "__main__":
    main()
