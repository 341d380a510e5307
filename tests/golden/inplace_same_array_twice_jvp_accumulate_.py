# autotangent-cache 1
# function: tests.programs.inplace_same_array_twice:accumulate   variant: tangent   wrt:
#     target source weight   defines: accumulate_jvp
# source: ../inplace_same_array_twice.py   818260772143b96e
# generated: c6708fa58b2da0ac   gen: 1.0.0
# kinds: target array(f; n), source array(f; n), weight float
# result: any
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

def accumulate_jvp(target, source, weight, *, target_dot, source_dot, weight_dot):
    """Value and tangent of accumulate along (target_dot, source_dot, weight_dot)."""
    for i in range(1, len(target)):
        target_1 = source[i - 1] ** 2
        target_dot[i] += (
            target_1 * weight_dot + 2 * weight * source[i - 1] * source_dot[i - 1]
        )
        target[i] += weight * target_1
    return None, None
