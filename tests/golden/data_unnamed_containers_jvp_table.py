# autotangent-cache 1
# function: tests.programs.data_unnamed_containers:table   variant: tangent   wrt: x
#     defines: table_jvp
# source: ../data_unnamed_containers.py   437d1db85eb129e3
# generated: 94e83a663e2b8ad4   gen: 1.0.0
# kinds: x float
# result: dict(a: float, b: float)
# resolved:
# deps:
# pin: no

def table_jvp(x, *, x_dot):
    """Value and tangent of table along x_dot."""
    return {'a': x, 'b': x * x}, {'a': x_dot, 'b': 2 * x * x_dot}
