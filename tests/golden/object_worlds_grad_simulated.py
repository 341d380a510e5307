# autotangent-cache 1
# function: tests.programs.object_worlds:simulated   variant: pair   wrt: x y   defines:
#     simulated_fwd simulated_rev
# source: ../object_worlds.py   e632c3d96ebe60cc
# generated: 5cf9f758c9004cd4   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: State -> tests.programs.object_worlds:State; range -> builtins:range; steps
#     -> tests.programs.object_worlds:steps; sum -> builtins:sum
# deps: tests.programs.object_worlds:State.__init__.<new State log>=e10d6cf92a81b40c,
#     tests.programs.object_worlds:steps=623e1d6ab46e70ab
# pin: no

from autotangent.runtime import add_into, constructor, pair, put_back, shadowed_pair, shadows, snapshot, spread_over

new_State = constructor(State, "log")
steps_fwd, steps_rev = pair(
    steps,
    "states f",
    "states list(tests.programs.object_worlds:State{pos: float, vel: float, log: list(float)}), f float",
)
steps_1_fwd, steps_1_rev = shadowed_pair(
    steps,
    "states f",
    "states list(tests.programs.object_worlds:State{pos: float, vel: float, log: list(float)}), f float",
)
new_State_fwd, new_State_rev = pair(new_State, "vel", "pos int, vel float")


def simulated_fwd(x, y):
    """Value of simulated and what simulated_rev needs."""
    t_1 = State()
    t_1_bar = shadows(t_1)
    t_2, saved_2 = new_State_fwd(vel=x)
    t_2_bar = shadows(t_2)
    a_bar, b_bar = t_1_bar, t_2_bar
    a, b = t_1, t_2
    world = {"bodies": [State(), State(1, 2)], "t": 0}
    t_3s = []
    saved_1s = []
    t_3_1s = []
    for _ in range(3):
        t_3_bar = [a_bar, b_bar]
        t_3 = [a, b]
        t_3s.append(t_3)
        t_3_1 = snapshot(t_3)
        t_3_1s.append(t_3_1)
        _, saved_1 = steps_1_fwd(t_3, y, states_bar=t_3_bar)
        saved_1s.append(saved_1)
    world_2 = snapshot(world['bodies'])
    _, saved = steps_fwd(world['bodies'], x)
    world_1 = world['t']
    world["t"] = world["t"] + y
    t_4 = sum(a.log)
    return (
        (
            a.pos * b.vel
            + t_4 * b.log[1]
            + world['bodies'][0].pos * world['bodies'][1].pos
            + world['t']
        ),
        (
            a,
            a_bar,
            b,
            b_bar,
            saved,
            saved_1s,
            saved_2,
            t_2_bar,
            t_3_1s,
            t_3s,
            t_4,
            world,
            world_1,
            world_2,
        ),
    )


def simulated_rev(saved, y_bar):
    """Adjoint of simulated: returns x_bar, y_bar."""
    a, a_bar, b, b_bar, saved, saved_1s, saved_2, t_2_bar, t_3_1s, t_3s, t_4, world, world_1, world_2 = saved
    # return a.pos * b.vel + sum(a.log) * b.log[1] + world["bodies"][0].pos * world[ ...
    a_bar.pos += b.vel * y_bar
    b_bar.vel += a.pos * y_bar
    add_into(a_bar.log, spread_over(b.log[1] * y_bar, a.log))
    b_bar.log[1] += t_4 * y_bar
    world_bar = shadows(world)
    world_bar['bodies'][0].pos += world['bodies'][1].pos * y_bar
    world_bar['bodies'][1].pos += world['bodies'][0].pos * y_bar
    world_bar['t'] += y_bar
    world['t'] = world_1
    # world["t"] = world["t"] + y
    y_bar_ = world_bar['t']
    world_bar['t'] = 0.0
    # steps(world["bodies"], x)
    x_bar = steps_rev(saved, world_bar['bodies'])
    put_back(world['bodies'], world_2)
    for _ in range(3):
        saved_1 = saved_1s.pop()
        t_3_1 = t_3_1s.pop()
        t_3 = t_3s.pop()
        # steps([a, b], y)
        f_1_bar = steps_1_rev(saved_1)
        put_back(t_3, t_3_1)
        y_bar_ += f_1_bar
    # t_2 = new_State(vel=x)
    x_bar += new_State_rev(saved_2, t_2_bar)
    return x_bar, y_bar_
