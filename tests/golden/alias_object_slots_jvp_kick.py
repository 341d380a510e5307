# autotangent-cache 1
# function: tests.programs.alias_object_slots:kick   variant: tangent   wrt: state w
#     defines: kick_jvp
# source: ../alias_object_slots.py   7315a05ff718bb63
# generated: 218ca09a7125b099   gen: 1.0.0
# kinds: state tests.programs.alias_object_slots:State{position: array(f; n), velocity:
#     array(f; n)}, w float
# result: any
# resolved:
# deps:
# pin: no

def kick_jvp(state, w, *, state_dot, w_dot):
    """Value and tangent of kick along (state_dot, w_dot)."""
    state_dot.velocity[...] -= w_dot * state.position + w * state_dot.position
    state.velocity -= w * state.position
    state_dot.position[...] += w_dot * state.velocity + w * state_dot.velocity
    state.position += w * state.velocity
    return None, None
