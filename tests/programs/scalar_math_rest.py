"""math.fabs, copysign, fmod, pow, cbrt, degrees, radians, and the steps floor, ceil, trunc."""
import math


def servo(angle, torque, gain):
    wrapped = math.fmod(math.degrees(angle), 90.0)
    drag = math.copysign(math.pow(math.fabs(torque), 1.5), torque)
    tick = math.floor(angle) + math.ceil(gain) + math.trunc(torque)
    return math.radians(wrapped) * drag + math.cbrt(gain) * tick


example = dict(angle=2.3, torque=-1.7, gain=0.6)
also = (dict(torque=0.8, angle=-2.3),)
wrt = ("angle", "torque", "gain")
milestone = 1
