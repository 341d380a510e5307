import random

from autotangent.runtime import constructor, tangent

new_Server = constructor(Server, "waits")
new_Server_jvp = tangent(new_Server, "rate", "rate float, free_at float")
serve_jvp = tangent(
    Server.serve,
    "self arrival",
    "self tests.programs.data_objects_serve:Server{rate: float, free_at: float, waits: list(float)}, arrival float, u float",
)


def primal_jvp(rate, load, *, rate_dot, load_dot):
    """Value and tangent of primal along (rate_dot, load_dot)."""
    dice = random.Random(1)
    servers_1, servers_1_dot = new_Server_jvp(rate, rate_dot=rate_dot)
    servers_2, servers_2_dot = new_Server_jvp(2 * rate, rate_dot=2 * rate_dot)
    servers = [servers_1, servers_2]
    servers_dot = [servers_1_dot, servers_2_dot]
    now = 0.0
    now_dot = 0.0
    for _ in range(6):
        now_1 = dice.expovariate(load)
        now += now_1
        now_dot = now_dot - now_1 * load_dot / load
        k = min(range(len(servers)), key=lambda i: servers[i].free_at)
        chosen = servers[k]
        chosen_dot = servers_dot[k]
        t_1, t_1_dot = serve_jvp(
            chosen, now, dice.random(), self_dot=chosen_dot, arrival_dot=now_dot
        )
    waits = []
    waits_dot = []
    for server, server_dot in zip(servers, servers_dot):
        for w, w_dot in zip(server.waits, server_dot.waits):
            waits_dot.append(w_dot)
            waits.append(w)
    return sum(waits) / len(waits), sum(waits_dot) / len(waits)
