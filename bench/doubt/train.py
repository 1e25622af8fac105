"""Trains the claim check's model of doubt from what words.ts wrote.

    pip install numpy==2.4.6 scipy==1.16.3 scikit-learn==1.9.1
    python3 bench/doubt/train.py FOLDER app/models/doubt.json [--until PART]

A logistic regression gives each sign of a word a weight. With --until, what comes after that part is kept aside, and a
table says what the model would do there.
"""

import argparse
import json
import os
from collections import Counter, defaultdict

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

RARE = 10  # a sign seen less often says more of its sentence than of its kind
SMALL = 0.15  # weights below this are left out: half of the file, and no difference that could be measured


def main():
    options = argparse.ArgumentParser()
    options.add_argument("folder")
    options.add_argument("model")
    options.add_argument("--until")
    options = options.parse_args()
    names = json.load(open(os.path.join(options.folder, "signs.json")))
    with open(os.path.join(options.folder, "words.jsonl")) as lines:
        records = [record for record in map(json.loads, lines) if record["words"]]
    parts = list(dict.fromkeys(record["part"] for record in records))
    last = parts.index(options.until) if options.until else len(parts)
    known = [record for record in records if parts.index(record["part"]) <= last]
    aside = [record for record in records if parts.index(record["part"]) > last]
    model = train(known, names)
    with open(options.model, "w") as file:
        json.dump(model, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")
    if aside:
        score(model, aside, names)
        table(aside)


def train(records, names):
    seen = Counter(sign for r in records for w in r["words"] for sign in w["signs"])
    places = {sign: place for place, sign in enumerate(s for s, n in seen.items() if n >= RARE)}
    for r in records:
        for w in r["words"]:
            w["y"] = int(w["untrue"])
    # Which word makes a sentence false, where nobody said: the one that the sentences that do say it point to.
    weights, bias = regress([r for r in records if r["type"] != "whole"], places)
    for r in records:
        if r["type"] == "whole":
            chances = [chance(bias + sum(weights[places[s]] for s in w["signs"] if s in places)) for w in r["words"]]
            for w, one in zip(r["words"], chances):
                w["y"] = int(one == max(chances) or one >= max(0.15, max(chances) / 2))
    weights, bias = regress(records, places)
    signs = {names[s]: round(float(weights[place]), 2) for s, place in places.items() if abs(weights[place]) >= SMALL}
    return {"bias": round(float(bias), 2), "signs": dict(sorted(signs.items()))}


def regress(records, places):
    rows, ends, labels = [], [0], []
    for r in records:
        for w in r["words"]:
            rows.extend(places[s] for s in w["signs"] if s in places)
            ends.append(len(rows))
            labels.append(w["y"])
    signs = csr_matrix((np.ones(len(rows)), rows, ends), shape=(len(labels), len(places)))
    fitted = LogisticRegression(C=0.3, solver="liblinear", max_iter=60, random_state=1).fit(signs, labels)
    return fitted.coef_[0], fitted.intercept_[0]


def chance(weight):
    return 1 / (1 + np.exp(-weight))


def score(model, records, names):
    """With the model as it is in the file."""
    for r in records:
        for w in r["words"]:
            w["doubt"] = chance(model["bias"] + sum(model["signs"].get(names[s], 0) for s in w["signs"]))


def table(records):
    cases = defaultdict(list)
    for r in records:
        cases[r["case"]].append(r)
    claims, lies = [], []
    for own in cases.values():
        words = [w for r in own for w in r["words"] if not w["guarded"]]
        if own[0]["type"] == "draft":
            for index, marked in enumerate(own[0]["marked"]):
                claims.append((marked, True, max([w["doubt"] for w in words if w["claim"] == index], default=0)))
            claims.extend((False, False, w["doubt"]) for w in words if w["claim"] == -1)
        if own[0]["type"] == "lie":
            lies.append((own[0]["marked"], max([w["doubt"] for w in words], default=0)))
    count = sum(is_claim for _, is_claim, _ in claims)
    print(f"rules alone: {sum(m for m, _ in lies)} of {len(lies)} caught, {sum(m for m, *_ in claims)} of {count} flagged")
    for least in (0.97, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5):
        caught = sum(m or d > least for m, d in lies)
        flagged = sum(m or d > least for m, _, d in claims)
        print(f"and doubt above {least}: {caught}, {caught / len(lies):.3f} caught, {flagged}, {flagged / count:.4f} flagged")


main()
