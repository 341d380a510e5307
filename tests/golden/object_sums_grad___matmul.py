# autotangent-cache 1
# function: tests.programs.object_sums:Vector.__matmul__   variant: pair   wrt: self
#     other   shadows: self other   defines: __matmul___fwd __matmul___rev
# source: ../object_sums.py   bff796da5e161b06
# generated: c83888672bd65084   gen: 1.0.0
# kinds: self tests.programs.object_sums:Vector{parts: tuple(float, float)}, other
#     tests.programs.object_sums:Vector{parts: tuple(float, float)}
# result: float
# resolved: sum -> builtins:sum; zip -> builtins:zip
# deps:
# pin: no

from autotangent.runtime import add_into, spread_over, zeros


def __matmul___fwd(self, other):
    """Value of __matmul__ and what __matmul___rev needs."""
    t_1 = []
    for a, b in zip(self.parts, other.parts):
        t_1.append(a * b)
    return sum(t_1), (other, self, t_1)


def __matmul___rev(saved, y_bar, self_bar, other_bar):
    """Adjoint of __matmul__: adds into self_bar, other_bar."""
    other, self, t_1 = saved
    # return sum(t_1)
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(y_bar, t_1))
    for i in range(min(len(self.parts), len(other.parts)) - 1, -1, -1):
        a = self.parts[i]
        b = other.parts[i]
        # t_1.append(a * b)
        t_2_bar = t_1_bar.pop()
        a_bar = b * t_2_bar
        b_bar = a * t_2_bar
        self_bar.parts[i] += a_bar
        other_bar.parts[i] += b_bar
