#!/usr/bin/env python3
"""Compares what `vivarium life identify` says with what pattern files say of themselves.

    Tests/Identification/claims.py CORPUS [--program PATH] [--jobs N] [--list] [FILE ...]

A file claims a period, a speed or a kind by its folder or in its comments:

- a folder `velocity-…` of `jslife-moving` tells the speed of all spaceships in it;
- a comment (or the name) of a pattern's file such as "Period 30 glider gun", "a p5 oscillator", "c/4 diagonal
  spaceship", "2c/5 orthogonal". Comments that name several different periods or speeds, or that
  compare with other patterns, claim nothing that can be checked alone, and are passed over.

A claim holds when the period that was found is the one that is named, and the speed likewise; of
several objects that never meet, one must have them. A gun also has the period of its output.
Prints the counts and every miss, and how long the program took.
"""

import argparse
import concurrent.futures
import gzip
import json
import math
import os
import re
import subprocess
import sys
import time

KINDS = [
    ("oscillator", re.compile(r"\boscillators?\b", re.I)),
    ("gun", re.compile(r"\bguns?\b", re.I)),
    ("rake", re.compile(r"\b(?:back)?rakes?\b", re.I)),
    ("puffer", re.compile(r"\b(?:puffers?|wickstretchers?)\b", re.I)),
    ("spaceship", re.compile(r"\b(?:spaceships?|ships?)\b", re.I)),
    ("still life", re.compile(r"\bstill life\b", re.I)),
]
PERIOD = re.compile(r"\b(?:period[- ]|p)(\d{1,8})\b", re.I)
SPEED = re.compile(r"\b(\d*)c/(\d+)(?:[ -](orthogonal|diagonal))?\b", re.I)
FOLDERS = {
    "velocity-2c5": "2c/5 orthogonal",
    "velocity-2c7": "2c/7 orthogonal",
    "velocity-3c7": "3c/7 orthogonal",
    "velocity-c10o": "c/10 orthogonal",
    "velocity-c12d": "c/12 diagonal",
    "velocity-c2": "c/2 orthogonal",
    "velocity-c3": "c/3 orthogonal",
    "velocity-c4d": "c/4 diagonal",
    "velocity-c4o": "c/4 orthogonal",
    "velocity-c5d": "c/5 diagonal",
    "velocity-c5o": "c/5 orthogonal",
    "velocity-c6o": "c/6 orthogonal",
}
SUFFIXES = (".rle", ".lif", ".life", ".cells", ".mc", ".rle.gz", ".mc.gz", ".lif.gz", ".cells.gz")


def comments(path):
    """The remarks of a file, without its cells."""
    opener = gzip.open if path.endswith(".gz") else open
    try:
        with opener(path, "rb") as file:
            text = file.read(1 << 16).decode("utf-8", "replace")
    except OSError:
        return ""
    lines = []
    for line in text.splitlines():
        if line[:2] in ("#C", "#c", "#D", "#N"):
            lines.append(line[2:].strip())
        elif line.startswith("!"):
            lines.append(line[1:].strip())
        elif lines and not line.startswith("#"):
            break
    return "\n".join(lines)


def lowest(match):
    """A speed in lowest terms."""
    steps, time = int(match.group(1) or 1), int(match.group(2))
    if time == 0:
        return match.group(0)
    divisor = math.gcd(steps, time)
    steps, time = steps // divisor, time // divisor
    text = f"{steps if steps > 1 else ''}c" + (f"/{time}" if time > 1 else "")
    return text + (f" {match.group(3).lower()}" if match.group(3) else "")


def claim(path):
    """The period, the speed and the kind that a file tells, each None where it tells none."""
    text = re.sub(r"\S*(?://|www|[#=/]p\d|\.php|\.htm)\S*", " ", comments(path))
    periods = {int(n) for n in PERIOD.findall(text)}
    speeds = {lowest(m) for m in SPEED.finditer(text)}
    kinds = [kind for kind, pattern in KINDS if pattern.search(text)]
    folder = os.path.basename(os.path.dirname(path))
    speed = FOLDERS.get(folder) or (speeds.pop() if len(speeds) == 1 else None)
    period = periods.pop() if len(periods) == 1 else None
    kind = kinds[0] if len(kinds) == 1 else None
    if re.search(r"\d[ ,]+(?:and|to) \d+ (?:oscillators|guns|spaceships)", text):
        return None
    if folder not in FOLDERS and kind is None:
        return None
    if period is None and speed is None:
        return None
    return {"period": period, "speed": speed, "kind": kind, "text": text}


def speed_of(part):
    """The speed of a part as it is written, None at rest."""
    x, y = (abs(n) for n in part["displacement"])
    if x + y == 0:
        return None
    period = part["period"]
    divisor = math.gcd(x, y, period)
    steps, time = max(x, y) // divisor, period // divisor
    text = f"{steps if steps > 1 else ''}c" + (f"/{time}" if time > 1 else "")
    return text + (" orthogonal" if min(x, y) == 0 else " diagonal")


def holds(claim, found):
    """Whether what was found is what is claimed; of several objects, what all that move do."""
    same = lambda speed: speed == claim["speed"] or (speed or "").startswith(claim["speed"] + " ")
    if found.get("kind") == "several objects":
        parts = found["parts"]
        if claim["period"] is None:
            speeds = [s for part in parts if (s := speed_of(part))]
            return bool(speeds) and all(map(same, speeds))
        return any(part["period"] == claim["period"] and (claim["speed"] is None or same(speed_of(part)))
                   for part in parts)
    if claim["period"] is not None and found.get("period") != claim["period"]:
        # A gun of period 46 may be one that sends out three gliders in 138 generations.
        counts = {part["count"] for part in found.get("parts", []) if speed_of(part)}
        if found.get("kind") != "gun" or claim["period"] not in {found["period"] / n for n in counts}:
            return False
    return claim["speed"] is None or same(found.get("speed"))


def run(program, path, timeout):
    start = time.monotonic()
    try:
        result = subprocess.run(
            [program, "life", "identify", "--json", path],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=timeout, text=True)
    except subprocess.TimeoutExpired:
        return {"kind": "timeout"}, time.monotonic() - start
    seconds = time.monotonic() - start
    try:
        return json.loads(result.stdout), seconds
    except ValueError:
        return {"kind": f"exit {result.returncode}: {result.stderr.strip()[:80]}"}, seconds


def files(corpus):
    for folder, folders, names in os.walk(corpus):
        folders.sort()
        for name in sorted(names):
            if name.endswith(SUFFIXES) and "hostile" not in folder:
                yield os.path.join(folder, name)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus")
    parser.add_argument("files", nargs="*", help="only these, as paths in the corpus")
    parser.add_argument("--program", default=".build/release/vivarium")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--timeout", type=float, default=60)
    parser.add_argument("--list", action="store_true", help="list the claims and run nothing")
    parser.add_argument("--times", help="write the seconds of each file to this file")
    options = parser.parse_args()
    paths = [os.path.join(options.corpus, f) for f in options.files] or files(options.corpus)
    claims = [(path, c) for path in paths if (c := claim(path))]
    name = lambda path: os.path.relpath(path, options.corpus)
    if options.list:
        for path, c in claims:
            print(name(path), c["kind"], c["period"], c["speed"], sep="\t")
        return
    hits, misses, times = 0, [], []
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        jobs = [pool.submit(run, options.program, path, options.timeout) for path, _ in claims]
        for (path, c), job in zip(claims, jobs):
            found, seconds = job.result()
            times.append((seconds, name(path), found))
            if holds(c, found):
                hits += 1
            else:
                misses.append((path, c, found))
                print("MISS", name(path), f"claimed {c['kind']} p{c['period']} {c['speed']}",
                      f"found {found.get('kind')} p{found.get('period')} {found.get('speed')}",
                      "; ".join(found.get("tried", [])), sep="\t", flush=True)
    if options.times:
        with open(options.times, "w") as file:
            for seconds, path, found in sorted(times, reverse=True):
                print(f"{seconds:.3f}", path, found.get("kind"), found.get("period"), sep="\t", file=file)
    short = sorted(s for s, _, f in times if isinstance(f.get("period"), int) and f["period"] < 1000)
    print(f"{hits} of {len(claims)} claims hold, {len(misses)} do not")
    if short:
        print(f"{len(short)} with periods below 1,000: median {short[len(short) // 2] * 1000:.0f} ms,",
              f"{sum(s < 0.1 for s in short)} within 100 ms, slowest {short[-1] * 1000:.0f} ms")
    sys.exit(1 if misses else 0)


if __name__ == "__main__":
    main()
