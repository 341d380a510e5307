"""Derivatives of the incomplete gamma and beta integrals in their shapes, against values of mpmath with 60 digits."""

import numpy as np
import pytest

from autotangent.runtime import betainc_slope_a, betainc_slope_b, gammainc_slope, t_slope

KNOWN = [
    (gammainc_slope, (0.001, 1e-08), -17.5294998590612),
    (gammainc_slope, (0.01, 3.0), -0.0135471875728051),
    (gammainc_slope, (0.5, 0.5), -0.647200352377754),
    (gammainc_slope, (3.0, 30.0), -1.13100813174205e-10),
    (gammainc_slope, (1000.0, 900.0), -6.24570903584157e-5),
    (gammainc_slope, (1000.0, 1100.0), -0.000110489877840794),
    (betainc_slope_a, (0.01, 10.0, 1e-06), -9.85638568907117),
    (betainc_slope_a, (2.5, 0.5, 0.99), -0.0365365216955085),
    (betainc_slope_a, (1000.0, 10.0, 0.98), -4.9949829459161e-5),
    (betainc_slope_b, (0.01, 10.0, 1e-06), 0.000941666986223737),
    (betainc_slope_b, (2.5, 0.5, 0.99), 0.629313757817247),
    (betainc_slope_b, (0.5, 1000.0, 0.001), 0.000207579653430208),
    (t_slope, (-50.0, 0.1), -1.46273260084433),
    (t_slope, (1e-08, 2.5), 1.35544378626562e-10),
    (t_slope, (2.0, 30.0), 0.000153930887515027),
    (t_slope, (-8.0, 10.0), -3.58702739243711e-6),
]


@pytest.mark.parametrize("slope", [gammainc_slope, betainc_slope_a, betainc_slope_b, t_slope])
def test_against_known_values(slope):
    for function, args, wanted in KNOWN:
        if function is slope:
            assert slope(*args) == pytest.approx(wanted, rel=2e-11, abs=0)


def test_outside_of_the_range():
    """Zero where the distribution function is constant; no number for what is none, and for shapes of zero or less."""
    x = np.array([-1.0, 0.0, np.inf, np.nan])
    np.testing.assert_array_equal(gammainc_slope(2.0, x), [0, 0, 0, np.nan])
    np.testing.assert_array_equal(betainc_slope_a(2.0, 1.5, [-1.0, 0.0, 1.0, 2.0, np.nan]), [0, 0, 0, 0, np.nan])
    np.testing.assert_array_equal(t_slope([0.0, -np.inf, np.inf, np.nan], 2.0), [0, 0, 0, np.nan])
    assert np.isnan(gammainc_slope(-1.0, 1.0)) and np.isnan(t_slope(1.0, 0.0)) and t_slope(1.0, np.inf) == 0
