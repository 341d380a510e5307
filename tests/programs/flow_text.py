"""Text decides and counts: its methods, loops over words and letters, and what is read from it."""


def weight(word):
    return 1.5 if word.isupper() else 0.5


def evaluated(x, program, unit="km"):
    total = 0.0
    for line in program.splitlines():
        verb, _, rest = line.partition(" ")
        if verb.startswith("#") or not rest:
            continue
        for k, number in enumerate(rest.split(",")):
            total = total + float(number) * x ** (k + 1)
    for letter in unit:
        total = total * x + weight(letter) * ord(letter) * 0.01
    y = total * program.count("a") + x * unit.find("m")
    return y + sum(x * len(word) for word in program.upper().split() if word[-1].isdigit())


example = dict(x=0.8, program="# half\nadd 1,2.5\nscale 0.5\nnothing")
also = (dict(program="mad 1,2,3", unit="Mm"), dict(unit="x"))
wrt = ("x",)
milestone = 3
