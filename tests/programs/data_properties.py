"""A gas whose state is set and read through properties, one of them cached."""

import functools
import math


class Gas:
    def __init__(self, volume, temperature):
        self._volume = volume
        self.temperature = temperature
        self.looked_at = 0

    @property
    def volume(self):
        return self._volume

    @volume.setter
    def volume(self, value):
        self.temperature = self.temperature * (self._volume / value) ** 0.4
        self._volume = value

    @property
    def pressure(self):
        self.looked_at += 1
        return self.temperature / self._volume

    @functools.cached_property
    def first_entropy(self):
        return math.log(self._volume) + 1.5 * math.log(self.temperature)


def compression(volume, temperature, ratio):
    gas = Gas(volume, temperature)
    work = gas.first_entropy
    for _ in range(3):
        before = gas.pressure
        gas.volume = gas.volume * ratio
        gas.volume += 0.01 * volume
        work += before * gas.volume - gas.pressure
    if gas.looked_at == 6:
        work += gas.first_entropy * gas.temperature
    return work


example = dict(volume=1.2, temperature=0.9, ratio=0.8)
wrt = ("volume", "temperature", "ratio")
milestone = 3
