# autotangent-cache 1
# function: tests.programs.flow_nested_return:told   variant: tangent   wrt: v
#     defines: told_jvp
# source: ../flow_nested_return.py   00b367005c3fbc14
# generated: b31e1e45b7511a53   gen: 1.0.0
# kinds: name str, v float
# result: float
# resolved: print -> builtins:print
# deps:
# pin: no

def told_jvp(name, v, *, v_dot):
    """Value and tangent of told along v_dot."""
    print(name)
    return v * v, 2 * v * v_dot
