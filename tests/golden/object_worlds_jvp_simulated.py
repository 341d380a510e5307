# autotangent-cache 1
# function: tests.programs.object_worlds:simulated   variant: tangent   wrt: x y
#     defines: simulated_jvp
# source: ../object_worlds.py   e632c3d96ebe60cc
# generated: 760f065984fc4432   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: State -> tests.programs.object_worlds:State; range -> builtins:range; steps
#     -> tests.programs.object_worlds:steps; sum -> builtins:sum
# deps: tests.programs.object_worlds:State.__init__.<new State log>=e10d6cf92a81b40c,
#     tests.programs.object_worlds:steps=623e1d6ab46e70ab
# pin: no

from autotangent.runtime import constructor, shadows, tangent, zeros

new_State = constructor(State, "log")
new_State_jvp = tangent(new_State, "vel", "pos int, vel float")
steps_jvp = tangent(
    steps,
    "states f",
    "states list(tests.programs.object_worlds:State{pos: float, vel: float, log: list(float)}), f float",
)


def simulated_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of simulated along (x_dot, y_dot)."""
    t_1 = State()
    t_2, t_2_dot = new_State_jvp(vel=x, vel_dot=x_dot)
    a_dot, b_dot = zeros(t_1), t_2_dot
    a, b = t_1, t_2
    world = {"bodies": [State(), State(1, 2)], "t": 0}
    world_dot = shadows(world)
    for _ in range(3):
        t_3, t_3_dot = steps_jvp([a, b], y, states_dot=[a_dot, b_dot], f_dot=y_dot)
    t_4, t_4_dot = steps_jvp(
        world['bodies'], x, states_dot=world_dot['bodies'], f_dot=x_dot
    )
    world_dot['t'] = y_dot
    world["t"] = world["t"] + y
    t_5 = sum(a.log)
    return (
        (
            a.pos * b.vel
            + t_5 * b.log[1]
            + world['bodies'][0].pos * world['bodies'][1].pos
            + world['t']
        ),
        (
            b.vel * a_dot.pos
            + a.pos * b_dot.vel
            + b.log[1] * sum(a_dot.log)
            + t_5 * b_dot.log[1]
            + world['bodies'][1].pos * world_dot['bodies'][0].pos
            + world['bodies'][0].pos * world_dot['bodies'][1].pos
            + world_dot['t']
        ),
    )
