"""Names that the derivative would like to use itself: x_bar, x_dot, x_1, y_bar, math."""
import math as m


def clash(x, x_bar, x_dot):
    x_1 = x * x_bar
    y_bar = m.sin(x_1) * x_dot
    x_1_bar = y_bar + x
    saved = x_1_bar * y_bar
    return saved * x_dot


example = dict(x=0.9, x_bar=0.5, x_dot=1.7)
wrt = ("x", "x_bar")
milestone = 1
