# autotangent-cache 1
# function: tests.programs.inplace_same_array_twice:accumulate   variant: overlap   wrt:
#     target source weight   shadows: target source   defines: accumulate_fwd
#     accumulate_rev
# source: ../inplace_same_array_twice.py   818260772143b96e
# generated: 53574492eb55b4f7   gen: 1.0.0
# kinds: target array(f; ?), source array(f; ?), weight float
# result: any
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

def accumulate_fwd(target, source, weight):
    """Value of accumulate and what accumulate_rev needs."""
    target_1s = []
    for i in range(1, len(target)):
        target_1 = target[i]
        target_1s.append(target_1)
        target[i] += weight * source[i - 1] ** 2
    return None, (source, target, target_1s, weight)


def accumulate_rev(saved, target_bar, source_bar):
    """Adjoint of accumulate: adds into target_bar, source_bar, returns weight_bar."""
    source, target, target_1s, weight = saved
    weight_bar = 0.0
    for i in range(len(target) - 1, 0, -1):
        target_1 = target_1s.pop()
        target[i] = target_1
        # target[i] += weight * source[i - 1] ** 2
        weight_bar += source[i - 1] ** 2 * target_bar[i]
        source_bar[i - 1] += 2 * source[i - 1] * weight * target_bar[i]
    return weight_bar
