# autotangent-cache 1
# function: tests.programs.object_worlds:step   variant: tangent   wrt: s f   defines:
#     step_jvp
# source: ../object_worlds.py   9b7567c1d28e4fb7
# generated: b0f4a3d1600168d6   gen: 1.0.0
# kinds: s tests.programs.object_worlds:State{pos: float, vel: float, log: list(float)},
#     f float
# result: any
# resolved:
# deps:
# pin: no

def step_jvp(s, f, *, s_dot, f_dot):
    """Value and tangent of step along (s_dot, f_dot)."""
    s_dot.vel += f_dot
    s.vel += f
    s_dot.pos += s_dot.vel
    s.pos += s.vel
    log = s.log
    log_dot = s_dot.log
    log_dot.append(s_dot.pos)
    log.append(s.pos)
    return None, None
