# autotangent-cache 1
# function: tests.programs.call_generator_pipeline:energy   variant: pair   wrt: values
#     shadows: values   defines: energy_fwd energy_rev
# source: ../call_generator_pipeline.py   afdae81047dcfb81
# generated: 2d669f1436ac5e4e   gen: 1.0.0
# kinds: values list(float)
# result: float
# resolved:
# deps:
# pin: no

def energy_fwd(values):
    """Value of energy and what energy_rev needs."""
    total = 0.0
    for v in values:
        total += v * v
    return total, (values,)


def energy_rev(saved, y_bar, values_bar):
    """Adjoint of energy: adds into values_bar."""
    values, = saved
    # return total
    total_bar = y_bar
    for i in range(len(values) - 1, -1, -1):
        v = values[i]
        # total += v * v
        v_bar = 2 * v * total_bar
        values_bar[i] += v_bar
