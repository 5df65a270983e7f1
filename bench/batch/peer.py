# The same job by hand, as one would write it in Python without packages. Usage: python3 peer.py tables.json < plans.jsonl
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    data = json.load(file)
nutrients, targets, foods = data["nutrients"], data["targets"], data["foods"]
calcium, magnesium = nutrients.index("calcium"), nutrients.index("magnesium")
everything = range(len(nutrients))
infinite = float("inf")
firm = {"RDA", "PRI", "RNI"}


def status_of(kind, target, ear, low, high):
    if low >= target:
        return "meets"
    if kind in firm and high < (target if ear is None else ear):
        return "below"
    return "open"


def finite(value):
    return None if value == infinite else value


def answer(line):
    plan = json.loads(line)
    known, low, high = ([0.0] * len(nutrients) for _ in range(3))
    missing = [[] for _ in everything]
    for place, entry in enumerate(plan["days"][0]["entries"]):
        row, times = foods[entry["food"]], entry["grams"] / 100
        knowns, lows, highs, lacks = row["known"], row["low"], row["high"], row["missing"]
        for i in everything:
            known[i] += knowns[i] * times
            low[i] += lows[i] * times
            high[i] += infinite if highs[i] is None else highs[i] * times
            if lacks[i]:
                missing[i].append(f"/days/0/entries/{place}")
    person = plan["person"]
    rows = targets[f"{person['age_years']} {person['sex']}"]
    return json.dumps({
        "intake": {nutrients[i]: {"known": known[i], "low": low[i], "high": finite(high[i]), "missing": missing[i]} for i in everything},
        "adequacy": [{"nutrient": nutrients[i], "target": target, "status": status_of(kind, target, ear, low[i], high[i]), "share": low[i] / target}
                     for i, kind, target, ear, _ in rows if target is not None],
        "limits": [{"nutrient": nutrients[i], "limit": limit, "status": "over" if low[i] > limit else "open" if high[i] > limit else "within"}
                   for i, _, _, _, limit in rows if limit is not None],
        "ratio": {"low": low[calcium] / high[magnesium], "high": finite(high[calcium] / low[magnesium]) if low[magnesium] else None},
    })


for line in sys.stdin:
    sys.stdout.write(answer(line) + "\n")
