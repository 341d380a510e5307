"""Functions of NumPy, numpy.fft, numpy.linalg and numpy.emath that are refused."""

from tests.harness.refusals import Row

ROWS = [
    Row(
        "so many derivatives of einsum, one within the other, are not supported",
        "Write it with @, np.tensordot and sums.",
        """\
from autotangent.runtime import einsum_second


def f(x):
    return einsum_second(0.0, 1.0, "i,i", (np.full(2, x), np.ones(2)), (np.ones(2), 0.0))[0][0]  # here
""",
    ),
    Row(
        "a Fourier transform along axes that are not different constants has no derivative rule",
        "Give axes= as a tuple of different numbers.",
        """\
def f(x):
    return np.sum(np.fft.rfftn(np.full((2, 2), x), axes=(0, 0)).real)  # here
""",
    ),
    Row(
        "a Fourier transform along axes counted from both ends of an array of unknown rank",
        "Count them all from the end: axes=(-2, -1).",
        """\
def f(x):
    a = np.full((2, 2), x)
    a = a.reshape([int(n) for n in "22"])
    return np.sum(np.fft.rfftn(a, axes=(0, -1)).real)  # here
""",
    ),
    Row(
        "svd with a compute_uv that is not constant",
        "Write compute_uv=True or compute_uv=False.",
        """\
def f(x):
    vectors = x > 5
    return np.sum(np.linalg.svd(np.diag([x, 2.0]), compute_uv=vectors))  # here
""",
    ),
    Row(
        "qr with another mode than 'reduced', 'complete' and 'r' has no derivative rule",
        "Write mode='reduced'.",
        """\
def f(x):
    h, tau = np.linalg.qr(np.full((3, 2), x), mode="raw")  # here
    return np.sum(tau)
""",
    ),
    Row(
        "vecdot along an axis that is not the last of arrays of several ranks",
        "Write axis=-1.",
        """\
def f(x):
    return np.sum(np.vecdot(np.full((3, 2), x), np.ones(3), axis=0))  # here
""",
    ),
    Row(
        "numpy.emath of real values, which may give real or complex ones, has no derivative rule",
        "Write np. for np.emath., or make the argument complex: x + 0j.",
        """\
def f(x):
    return np.emath.sqrt(x) * 2  # here
""",
    ),
    Row(
        "np.trim_zeros of a list has no derivative rule",
        "Make an array of it: np.array(...).",
        """\
def f(x):
    return sum(np.trim_zeros([0.0, x, x]))  # here
""",
    ),
    Row(
        "an array is written in place while what is left of it without zeros is in use",
        "Make a copy of the array first, and write into that.",
        """\
def f(x):
    a = np.array([0.0, x, 2.0])
    b = np.trim_zeros(a)  # here
    b[0] *= 3.0
    return np.sum(a)
""",
        error="AliasError",
        modes=("grad",),
    ),
    Row(
        "an array is written in place while its first power is in use",
        "Make a copy of the array first, and write into that.",
        """\
def f(x):
    a = np.eye(2) * x
    b = np.linalg.matrix_power(a, 1)  # here
    b[0] *= 3.0
    return np.sum(a)
""",
        error="AliasError",
        modes=("grad",),
    ),
    Row(
        "a Fourier transform along no axis gives the array itself",
        "Write the array.",
        """\
def f(x):
    a = np.ones(2) * x
    return np.sum(np.fft.fftn(a, axes=()).real)  # here
""",
    ),
    Row(
        "real_if_close of complex values, which may stay complex",
        "Write np.real(...).",
        """\
def f(x):
    return np.real_if_close(np.array([x + 0j]))[0].real  # here
""",
    ),
    Row(
        "logspace with several bases has no derivative rule",
        "Call it for each base.",
        """\
def f(x):
    return np.sum(np.logspace(0.0, 1.0, 3, base=np.array([x, 2.0])))  # here
""",
    ),
    Row(
        "np.unique with a return_... that is not constant",
        "Write True or False.",
        """\
def f(x):
    more = x > 5
    return np.sum(np.unique(np.array([x, 2.0]), return_counts=more))  # here
""",
    ),
    Row(
        "np.histogram with a density that is not constant",
        "Write density=True or density=False.",
        """\
def f(x):
    d = x > 5
    return np.sum(np.histogram(np.ones(2), weights=np.array([x, x]), density=d)[0])  # here
""",
    ),
    Row(
        "np.vectorize in a function",
        "Make what it gives a global of the module.",
        """\
def f(x):
    h = np.vectorize(lambda v: v * v)  # here
    return float(h(x))
""",
    ),
    Row(
        "poly of what may be a vector or a matrix",
        "Give it an array whose rank is known.",
        """\
def f(x):
    return np.sum(np.poly((x * np.eye(2))[[0] * int(abs(2.5)), ...].squeeze()))  # here
""",
    ),
    Row(
        "polyfit with a list of degrees has no derivative rule",
        "Give the highest degree.",
        """\
from numpy.polynomial import polynomial
def f(x):
    return np.sum(polynomial.polyfit(np.arange(4.0), x * np.ones(4), [0, 2]))  # here
""",
    ),
    Row(
        "scipy.linalg.inv of what is not known to be one matrix",
        "Call it for each, in a loop.",
        """\
from scipy import linalg
def f(x):
    return np.sum(linalg.inv(x * np.ones((2, 1, 1))))  # here
""",
    ),
    Row(
        "solve_triangular with trans= that is not the constant 0 or 'N' or 1 or 'T'",
        "Give one of these constants.",
        """\
from scipy import linalg
def f(x):
    return np.sum(linalg.solve_triangular(x * np.eye(2), np.ones(2), 2))  # here
""",
    ),
    Row(
        "scipy.linalg.cholesky with lower= that is not the constant False or True",
        "Give one of these constants.",
        """\
from scipy import linalg
def f(x, lower=True):
    return np.sum(linalg.cholesky(x * np.eye(2), lower=lower))  # here
""",
    ),
    Row(
        "cho_solve of what is not known to be a pair of a matrix and a bool",
        "Give it (c, lower).",
        """\
from scipy import linalg
def f(x):
    return np.sum(linalg.cho_solve([x * np.eye(2), True], np.ones(2)))  # here
""",
    ),
    Row(
        "multivariate_normal without a vector for the mean and a matrix for the covariance",
        "Give both, as arrays whose ranks are known.",
        """\
from scipy import stats
def f(x):
    return stats.multivariate_normal.logpdf(np.array([x, 1.0]))  # here
""",
    ),
    Row(
        "hanning of a length that carries a derivative",
        "Make it an int first: int(...).",
        """\
def f(x):
    return np.sum(np.hanning(x)) * x  # here
""",
    ),
    Row(
        "scipy.stats.norm of active values",
        "Call its methods with the parameters: stats.norm.logpdf(x, loc, scale).",
        """\
from scipy import stats


def f(x):
    return stats.norm(x, 2.0).logpdf(0.3)  # here
""",
    ),
    Row(
        "scipy.stats.multivariate_normal of active values",
        "Call its methods with the parameters: stats.multivariate_normal.logpdf(x, ...).",
        """\
from scipy import stats


def f(x):
    return stats.multivariate_normal(x * np.ones(2)).logpdf(np.zeros(2))  # here
""",
    ),
    Row(
        "scipy.stats.poisson of active values",
        "Call its methods with the parameters: stats.poisson.logpmf(k, mu, loc).",
        """\
from scipy import stats


def f(x):
    return stats.poisson(x).logpmf(2)  # here
""",
    ),
    Row(
        "scipy.stats.gamma of active values",
        "Call its methods with the parameters: stats.gamma.logpdf(x, a, loc, scale).",
        """\
from scipy import stats


def f(x):
    return stats.gamma(x).logpdf(2.0)  # here
""",
    ),
    Row(
        "the method logpdf of a value of unknown kind",
        "Call it of the distribution with the parameters: stats.norm.logpdf(x, loc, scale).",
        """\
from scipy import stats


def f(x):
    prior = stats.norm(0.0, 2.0)
    return prior.logpdf(x)  # here
""",
        error="UnknownKind",
    ),
    Row(
        "multivariate_normal with allow_singular= that is not the constant False",
        "Give allow_singular=False.",
        """\
from scipy import stats


def f(x):
    mean, cov = x * np.ones(2), np.eye(2)
    return stats.multivariate_normal.logpdf(np.zeros(2), mean, cov, allow_singular=True)  # here
""",
    ),
    Row(
        "logsumexp with return_sign= that is not the constant False",
        "Give return_sign=False.",
        """\
from scipy import special


def f(x):
    return special.logsumexp([x, 1.0], return_sign=True)[0]  # here
""",
    ),
]
