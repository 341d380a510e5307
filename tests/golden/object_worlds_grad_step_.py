# autotangent-cache 1
# function: tests.programs.object_worlds:step   variant: shadow   wrt: s f   shadows: s
#     defines: step_fwd step_rev
# source: ../object_worlds.py   9b7567c1d28e4fb7
# generated: 2fda45bdafdc432f   gen: 1.0.0
# kinds: s tests.programs.object_worlds:State{pos: float, vel: float, log: list(float)},
#     f float
# result: any
# resolved:
# deps:
# pin: no

def step_fwd(s, f, *, s_bar):
    """Value of step and what step_rev needs."""
    s.vel += f
    s.pos += s.vel
    log_bar = s_bar.log
    log = s.log
    log_bar.append(0.0)
    log.append(s.pos)
    return None, (log_bar, s_bar)


def step_rev(saved):
    """Adjoint of step: adds into s_bar, returns f_bar."""
    log_bar, s_bar = saved
    # s.log.append(s.pos)
    t_1_bar = log_bar.pop()
    s_bar.pos += t_1_bar
    # s.pos += s.vel
    s_bar.vel += s_bar.pos
    # s.vel += f
    f_bar = s_bar.vel
    return f_bar
