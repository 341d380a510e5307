"""Memoised recursions of a module and inside a function: what changes in them is the key, the rest is passed on."""
import functools
import math
from functools import cache

WORDS = "kitten", "sitting"


@functools.lru_cache(maxsize=None)
def legendre(n, x):
    if n == 0:
        return 1.0
    if n == 1:
        return x
    return ((2 * n - 1) * x * legendre(n - 1, x) - (n - 1) * legendre(n - 2, x)) / n


@cache
def binomial(n, k, p=0.5):
    if k < 0 or k > n:
        return 0.0
    if n == 0:
        return 1.0
    return p * binomial(n - 1, k - 1, p) + (1 - p) * binomial(n - 1, k, p)


@cache
def collatz(n, x, z):
    n = n // 2 if n % 2 == 0 else n * 3 + 1
    if n == 1:
        return x
    return collatz(n, x, z) * z + x


def memoised_recursion(x, gap):
    @cache
    def distance(i, j):
        if i == 0 or j == 0:
            return (i + j) * gap
        same = WORDS[0][i - 1] == WORDS[1][j - 1]
        change = distance(i - 1, j - 1) + (0 if same else 1.3 * x * gap)
        return min(distance(i - 1, j) + gap, distance(i, j - 1) + gap, change)

    @functools.lru_cache
    def even(n):
        return x if n <= 0 else math.sin(odd(n - 1)) + x

    @functools.lru_cache
    def odd(n):
        return gap if n <= 0 else even(n - 1) * odd(n - 2)

    total = distance(len(WORDS[0]), len(WORDS[1])) + even(6)
    return total * binomial(6, 2, p=x) + sum(legendre(n, x) for n in range(5)) + collatz(6, x, gap)


primal = memoised_recursion
example = dict(x=0.7, gap=0.8)
wrt = ("x", "gap")
milestone = 3
