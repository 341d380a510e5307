"""math.sin, cos, tan, asin, acos, atan, sqrt: distances on a sphere."""
import math


def detour(lat1, lon1, lat2, lon2):
    a = math.sin((lat2 - lat1) / 2) ** 2
    a = a + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    haversine = 2 * math.asin(math.sqrt(a))
    cosine = math.sin(lat1) * math.sin(lat2) + math.cos(lat1) * math.cos(lat2) * math.cos(lon2 - lon1)
    bearing = math.atan(math.tan(lat2) / math.cos(lon1))
    return haversine + 0.1 * math.acos(cosine) + 0.3 * bearing


example = dict(lat1=0.6, lon1=0.2, lat2=0.9, lon2=1.1)
wrt = ("lat1", "lon1", "lat2", "lon2")
milestone = 1
