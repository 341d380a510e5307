"""An object and a list of the caller's get active values and are given back as they were."""


class Body:
    def __init__(self):
        self.height = 2.0
        self.speed = 0.5

    def fall(self, gravity, dt):
        self.speed -= gravity * dt
        self.height += self.speed * dt


def impact(body, history, gravity):
    for _ in range(3):
        body.fall(gravity, 0.1)
        history.append(body.height)
    history[0] = gravity * history[1]
    return history[0] + body.height**2 + body.speed


example = dict(body=Body(), history=[1.5], gravity=9.81)
wrt = ("gravity",)
milestone = 3
