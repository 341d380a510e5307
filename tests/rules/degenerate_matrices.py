"""Points where the formulas of linear algebra fail, with exact expected derivatives, see `test_degenerate.py`."""

import numpy as np

NAN = float("nan")
A = np.array
ROWS = {
    "norm(0)": ("np.linalg.norm(x)", (A([0.0, 0.0]),), (A([0.0, 0.0]),)),
    "norm(0)**2": ("np.linalg.norm(x) ** 2", (A([0.0, 0.0]),), (A([0.0, 0.0]),)),
    "norm of rows, one zero": (
        "np.linalg.norm(x, axis=1)",
        (A([[3.0, 4.0], [0.0, 0.0]]),),
        (A([[0.6, 0.8], [0.0, 0.0]]),),
    ),
    "norm keepdims": ("np.linalg.norm(x, axis=1, keepdims=True)", (A([[3.0, 4.0]]),), (A([[0.6, 0.8]]),)),
    "norm inf tie": ("np.linalg.norm(x, np.inf)", (A([2.0, -2.0, 1.0]),), (A([0.5, -0.5, 0.0]),)),
    "norm 1 at 0": ("np.linalg.norm(x, 1)", (A([0.0, -2.0]),), (A([0.0, -1.0]),)),
    "norm 3 at 0": ("np.linalg.norm(x, 3)", (A([0.0, 0.0]),), (A([0.0, 0.0]),)),
    "std of a constant": ("np.std(x)", (A([1.0, 1.0, 1.0]),), (A([0.0, 0.0, 0.0]),)),
    "det of a singular matrix": ("np.linalg.det(x)", (A([[1.0, 2.0], [2.0, 4.0]]),), (A([[4.0, -2.0], [-2.0, 1.0]]),)),
    "det of zeros": ("np.linalg.det(x)", (np.zeros((3, 3)),), (np.zeros((3, 3)),)),
    "nuclear norm of rank 1": (
        'np.linalg.norm(x, "nuc")',
        (A([[2.0, 0.0], [0.0, 0.0]]),),
        (A([[1.0, 0.0], [0.0, 0.0]]),),
    ),
    "spectral norm tie": ("np.linalg.norm(x, 2)", (2 * np.eye(2),), (np.eye(2) / 2,)),
    "spectral norm of zeros": ("np.linalg.norm(x, 2)", (np.zeros((2, 2)),), (np.zeros((2, 2)),)),
    "matrix norm 1 tie": ("np.linalg.norm(x, 1)", (A([[1.0, 0.0], [0.0, -1.0]]),), (A([[0.5, 0.0], [0.0, -0.5]]),)),
    "matrix norm inf": ("np.linalg.norm(x, np.inf)", (A([[1.0, -2.0], [0.0, 1.0]]),), (A([[1.0, -1.0], [0.0, 0.0]]),)),
    "vector_norm(0)": ("np.linalg.vector_norm(x)", (np.zeros((2, 2)),), (np.zeros((2, 2)),)),
    "matrix_norm(0)": ("np.linalg.matrix_norm(x)", (np.zeros((2, 2)),), (np.zeros((2, 2)),)),
    "svdvals of zeros": ("np.linalg.svdvals(x)", (np.zeros((2, 2)),), (np.zeros((2, 2)),)),
    "equal eigenvalues": ("np.sum(np.linalg.eigvalsh(x) ** 2)", (3 * np.eye(2),), (6 * np.eye(2),)),
    "other eigenvalues are equal": (
        "np.linalg.eigh(x)[1][:, 2] ** 2 @ np.arange(3.0)",
        (np.diag([1.0, 1.0, 2.0]),),
        (np.zeros((3, 3)),),
    ),
    "equal singular values": (
        "np.sum(np.linalg.svd(x)[1] ** 2)",
        (3 * np.eye(2),),
        (6 * np.eye(2),),
    ),
    "matrix_power 0": ("np.linalg.matrix_power(x, 0)", (np.zeros((2, 2)),), (np.zeros((2, 2)),)),
    "svd of a column": ("np.linalg.svd(x)[0][0, 0] ** 2", (A([[3.0], [4.0]]),), (A([[0.1536], [-0.1152]]),)),
    "eigh of a complex diagonal": (
        "np.abs(np.linalg.eigh(x * (1 + 0j))[1][0, 0]) ** 2",
        (np.diag([1.0, 2.0]),),
        (np.zeros((2, 2)),),
    ),
    "qr of a complex diagonal": (
        "np.real(np.diag(np.linalg.qr(x * (1 + 1j))[1])) ** 2",
        (np.diag([1.0, 2.0]),),
        (np.diag([4.0, 8.0]),),
    ),
    "defective eig": ("np.real(np.linalg.eig(x + 0j)[0])", (A([[1.0, 1.0], [0.0, 1.0]]),), (np.full((2, 2), NAN),)),
    "norm of complex zeros": ("np.linalg.norm(x * (1 + 1j))", (np.zeros(2),), (np.zeros(2),)),
    "complex adjoint of norm": (
        "np.real((1 + 2j) * np.linalg.norm(x + 1j * w))",
        (A([[3.0]]), A([[4.0]])),
        (A([[0.6]]), A([[0.8]])),
    ),
    "complex adjoint of norm 1": (
        "np.real((1 + 2j) * np.linalg.norm(x + 1j * w, 1))",
        (A([[3.0]]), A([[4.0]])),
        (A([[0.6]]), A([[0.8]])),
    ),
    "complex adjoint of vector_norm": (
        "np.real((1 + 2j) * np.linalg.vector_norm(x + 1j * w))",
        (A([[3.0]]), A([[4.0]])),
        (A([[0.6]]), A([[0.8]])),
    ),
    "complex adjoint of matrix_norm": (
        "np.real((1 + 2j) * np.linalg.matrix_norm(x + 1j * w))",
        (A([[3.0]]), A([[4.0]])),
        (A([[0.6]]), A([[0.8]])),
    ),
    "complex adjoint of svdvals": (
        "np.real((1 + 2j) * np.linalg.svdvals(x + 1j * w))",
        (A([[3.0]]), A([[4.0]])),
        (A([[0.6]]), A([[0.8]])),
    ),
    "complex adjoint of svd": (
        "np.real((1 + 2j) * np.linalg.svd(x + 1j * w)[1])",
        (A([[3.0]]), A([[4.0]])),
        (A([[0.6]]), A([[0.8]])),
    ),
    "complex adjoint of slogdet": (
        "np.real((1 + 2j) * np.linalg.slogdet(x + 1j * w)[1])",
        (A([[3.0]]), A([[4.0]])),
        (A([[0.12]]), A([[0.16]])),
    ),
    "complex adjoint of eigvalsh": (
        "np.real((1 + 2j) * np.linalg.eigvalsh(x * np.array([[0, 1], [1, 0]]) + w * np.array([[0, -1j], [1j, 0]]))[1])",
        (3.0, 4.0),
        (0.6, 0.8),
    ),
    "complex adjoint of eigh": (
        "np.real((1 + 2j) * np.linalg.eigh(x * np.array([[0, 1], [1, 0]]) + w * np.array([[0, -1j], [1j, 0]]))[0][1])",
        (3.0, 4.0),
        (0.6, 0.8),
    ),
    # ---- qr with the columns that fill a square ----
    "the triangle of qr, complete": (
        "np.sum(np.linalg.qr(x, mode='complete')[1] ** 2)",
        (A([[1.0], [2.0], [0.5]]),),
        (A([[2.0], [4.0], [1.0]]),),
    ),
    "the first column of qr, complete": (
        "np.linalg.qr(x, mode='complete')[0][0, 0] ** 2",
        (A([[3.0], [4.0]]),),
        (A([[6 * 16 / 625], [-8 * 9 / 625]]),),
    ),
    "the column that qr fills up with": (
        "np.linalg.qr(x, mode='complete')[0][0, 1]",
        (A([[3.0], [4.0]]),),
        (A([[NAN], [NAN]]),),
    ),
    # ---- roots ----
    "roots": ("np.sum(np.roots(x)[:1]).real", (A([1.0, -3.0, 2.0]),), (A([-4.0, -2.0, -1.0]),)),
    "roots behind a zero": ("np.roots(x)[0].real", (A([0.0, 1.0, -2.0]),), (A([0.0, -2.0, -1.0]),)),
    "a root that is zero": ("np.roots(x)[1].real", (A([1.0, -1.0, 0.0]),), (A([0.0, 0.0, 1.0]),)),
    "a pair of roots": ("np.roots(x)[0].imag", (A([1.0, 0.0, 4.0]),), (A([-1.0, 0.0, 0.25]),)),
    "a double root": ("np.sum(np.roots(x)).real", (A([1.0, -2.0, 1.0]),), (A([NAN, NAN, NAN]),)),
    "a triple root": ("np.roots(x)[0].real", (A([1.0, -3.0, 3.0, -1.0]),), (A([NAN, NAN, NAN, NAN]),)),
    "a matrix without eigenvectors": (
        "np.linalg.eigvals(x)[0].real",
        (A([[1.0, 1.0], [0.0, 1.0]]),),
        (np.full((2, 2), NAN),),
    ),
}
