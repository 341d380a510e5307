# autotangent-cache 1
# function: tests.programs.data_unnamed_containers:powers   variant: tangent   wrt: x
#     defines: powers_jvp
# source: ../data_unnamed_containers.py   0825c2e5fc7e5dfe
# generated: 1165f1ac3e1a57cd   gen: 1.0.0
# kinds: x float
# result: tuple(float, float)
# resolved:
# deps:
# pin: no

def powers_jvp(x, *, x_dot):
    """Value and tangent of powers along x_dot."""
    return [x, x * x], [x_dot, 2 * x * x_dot]
