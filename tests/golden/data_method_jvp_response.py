# autotangent-cache 1
# function: tests.programs.data_method:Sensor.response   variant: tangent   wrt: self x
#     defines: response_jvp
# source: ../data_method.py   2c9274f4f43cd1e2
# generated: 4167c6c8d3831cbc   gen: 1.0.0
# kinds: self tests.programs.data_method:Sensor{gain: float, offset: float}, x array(f;
#     n)
# result: array(f; x.0)
# resolved: np -> numpy
# deps:
# pin: no

from autotangent.runtime import quotient


def response_jvp(self, x, *, self_dot, x_dot):
    """Value and tangent of response along (self_dot, x_dot)."""
    t_1 = x**2
    t_2 = np.log1p(t_1)
    return (
        self.gain * t_2 + self.offset,
        (
            self_dot.gain * t_2
            + 2 * self.gain * quotient(x * x_dot, 1 + t_1)
            + self_dot.offset
        ),
    )
