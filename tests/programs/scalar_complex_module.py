"""An impedance in polar form, the roots of a quadratic and a conformal map, with the module cmath."""
import cmath


def response(r, c, omega):
    z = r + 1 / (1j * omega * c)
    magnitude, phase = cmath.polar(z)
    root = (-r + cmath.sqrt(r * r - 4 * c)) / 2
    turned = cmath.rect(magnitude, omega)
    mapped = cmath.log(cmath.asin(root) + cmath.tanh(turned))
    return magnitude * phase + abs(mapped) ** 2 + cmath.phase(root) * cmath.exp(-1j * omega).real


example = dict(r=0.8, c=1.3, omega=0.7)
wrt = ("r", "c", "omega")
milestone = 2
