# autotangent-cache 1
# function: tests.programs.alias_object_slots:kick   variant: pair   wrt: state w
#     shadows: state   defines: kick_fwd kick_rev
# source: ../alias_object_slots.py   7315a05ff718bb63
# generated: 2ba56af4c93f4ad5   gen: 1.0.0
# kinds: state tests.programs.alias_object_slots:State{position: array(f; n), velocity:
#     array(f; n)}, w float
# result: any
# resolved:
# deps:
# pin: no

def kick_fwd(state, w):
    """Value of kick and what kick_rev needs."""
    state_1 = state.velocity[...].copy()
    state.velocity -= w * state.position
    state_2 = state.position[...].copy()
    state.position += w * state.velocity
    return None, (state, state_1, state_2, w)


def kick_rev(saved, state_bar):
    """Adjoint of kick: adds into state_bar, returns w_bar."""
    state, state_1, state_2, w = saved
    state.position[...] = state_2
    # state.position += w * state.velocity
    state_3_bar = state_bar.position[...].copy()
    w_bar = state.velocity @ state_3_bar
    state_bar.velocity += w * state_3_bar
    state.velocity[...] = state_1
    # state.velocity -= w * state.position
    state_4_bar = state_bar.velocity[...].copy()
    w_bar -= state.position @ state_4_bar
    state_bar.position -= w * state_4_bar
    return w_bar
