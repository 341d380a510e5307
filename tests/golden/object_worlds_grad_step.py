# autotangent-cache 1
# function: tests.programs.object_worlds:step   variant: pair   wrt: s f   shadows: s
#     defines: step_fwd step_rev
# source: ../object_worlds.py   9b7567c1d28e4fb7
# generated: 3daa05bc06f46431   gen: 1.0.0
# kinds: s tests.programs.object_worlds:State{pos: float, vel: float, log: list(float)},
#     f float
# result: any
# resolved:
# deps:
# pin: no

def step_fwd(s, f):
    """Value of step and what step_rev needs."""
    s.vel += f
    s.pos += s.vel
    log = s.log
    log.append(s.pos)
    return None, ()


def step_rev(saved, s_bar):
    """Adjoint of step: adds into s_bar, returns f_bar."""
    # s.log.append(s.pos)
    t_1_bar = s_bar.log.pop()
    s_bar.pos += t_1_bar
    # s.pos += s.vel
    s_bar.vel += s_bar.pos
    # s.vel += f
    f_bar = s_bar.vel
    return f_bar
