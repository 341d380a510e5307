# autotangent-cache 1
# function: tests.programs.flow_nested_return:told   variant: pair   wrt: v   defines:
#     told_fwd told_rev
# source: ../flow_nested_return.py   00b367005c3fbc14
# generated: becb95fdede75c2c   gen: 1.0.0
# kinds: name str, v float
# result: float
# resolved: print -> builtins:print
# deps:
# pin: no

def told_fwd(name, v):
    """Value of told and what told_rev needs."""
    print(name)
    return v * v, (v,)


def told_rev(saved, y_bar):
    """Adjoint of told: returns v_bar."""
    v, = saved
    # return v * v
    v_bar = 2 * v * y_bar
    return v_bar
