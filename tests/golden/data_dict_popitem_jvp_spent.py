# autotangent-cache 1
# function: tests.programs.data_dict_popitem:spent   variant: tangent   wrt: weights
#     defines: spent_jvp
# source: ../data_dict_popitem.py   4a68a7baf81ef64f
# generated: 3aad6bcf75dd7aa9   gen: 1.0.0
# kinds: weights mapping(int: float)
# result: float
# resolved: KeyError -> builtins:KeyError; next -> builtins:next; reversed ->
#     builtins:reversed
# deps:
# pin: no

def spent_jvp(weights, *, weights_dot):
    """Value and tangent of spent along weights_dot."""
    total = 0.0
    total_dot = 0.0
    trips = 0
    while weights:
        trips = trips + 1
        if not weights:
            raise KeyError('popitem(): dictionary is empty')
        k = next(reversed(weights))
        v_dot = weights_dot.pop(k)
        v = weights.pop(k)
        total = 0.5 * total + v * (k + 1)
        total_dot = 0.5 * total_dot + (k + 1) * v_dot
        if k == 3:
            weights_dot[7] = 2 * v * v_dot
            weights[7] = v * v
    return total, total_dot
