# autotangent-cache 1
# function: tests.programs.object_sums:Vector.__matmul__   variant: tangent   wrt: self
#     other   defines: __matmul___jvp
# source: ../object_sums.py   bff796da5e161b06
# generated: 92b9ee873b7035a1   gen: 1.0.0
# kinds: self tests.programs.object_sums:Vector{parts: tuple(float, float)}, other
#     tests.programs.object_sums:Vector{parts: tuple(float, float)}
# result: float
# resolved: sum -> builtins:sum; zip -> builtins:zip
# deps:
# pin: no

def __matmul___jvp(self, other, *, self_dot, other_dot):
    """Value and tangent of __matmul__ along (self_dot, other_dot)."""
    t_1 = []
    t_1_dot = []
    for a, a_dot, b, b_dot in zip(self.parts, self_dot.parts, other.parts, other_dot.parts):
        t_1_dot.append(b * a_dot + a * b_dot)
        t_1.append(a * b)
    return sum(t_1), sum(t_1_dot)
