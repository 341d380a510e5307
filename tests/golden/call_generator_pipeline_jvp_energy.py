# autotangent-cache 1
# function: tests.programs.call_generator_pipeline:energy   variant: tangent   wrt:
#     values   defines: energy_jvp
# source: ../call_generator_pipeline.py   afdae81047dcfb81
# generated: 80eb57f6f854d7b2   gen: 1.0.0
# kinds: values list(float)
# result: float
# resolved:
# deps:
# pin: no

def energy_jvp(values, *, values_dot):
    """Value and tangent of energy along values_dot."""
    total = 0.0
    total_dot = 0.0
    for v, v_dot in zip(values, values_dot):
        total += v * v
        total_dot = total_dot + 2 * v * v_dot
    return total, total_dot
