#!/usr/bin/env python3
"""Compares what `vivarium life identify` says with what pattern files say of themselves.

    Tests/Identification/claims.py CORPUS [--program PATH] [--jobs N] [--list] [FILE ...]

A file claims a period, a speed or a kind by its folder or in its comments:

- a folder `velocity-…` of `jslife-moving` tells the speed of all spaceships in it;
- a comment (or the name) of a pattern's file such as "Period 30 glider gun", "a p5 oscillator", "c/4 diagonal
  spaceship", "2c/5 orthogonal", "(2,1)c/6". Comments that name several different periods or speeds, or that
  tell what a pattern is based on, claim nothing that can be checked alone, and are passed over. So
  are the files in `ABOUT_PARTS`, each for the reason that stands there.

A claim holds when the period that was found is the one that is named, and the speed likewise; of
several objects that never meet, one must have them. A gun also has the period of its output.
Prints the counts and every miss, and how much processor time the program took, its start included.
"""

import argparse
import concurrent.futures
import gzip
import json
import math
import os
import re
import resource
import subprocess
import sys
import tempfile

KINDS = [
    ("oscillator", re.compile(r"\boscillators?\b", re.I)),
    ("gun", re.compile(r"\bguns?\b", re.I)),
    ("rake", re.compile(r"\b(?:back)?rakes?\b", re.I)),
    ("puffer", re.compile(r"\b(?:puffers?|wickstretchers?)\b", re.I)),
    ("spaceship", re.compile(r"\b(?:spaceships?|ships?)\b", re.I)),
    ("still life", re.compile(r"\bstill life\b", re.I)),
]
PERIOD = re.compile(r"\b(?:period[- ]|p)(\d{1,3}(?:,\d{3})+|\d{1,8})\b(?![\d^+])", re.I)
SPEED = re.compile(r"(?<![\w)])(\d*)c/(\d+)(?:[ -](orthogonal|diagonal))?\b", re.I)
OBLIQUE = re.compile(r"\((\d+), ?(\d+)\)c/(\d+)", re.I)
# What tells of something else than the pattern: other files and pages, what it is made from, wicks,
# and ranges of periods.
ASIDE = re.compile(
    r"\S*(?://|www|[#=/]p\d|\.php|\.htm)\S*|\S+\.(?:rle|mc|lif|cells)\b|\b(?:based on|perturbing) [^.]*"
    r"|\bperiod[- ]\d+ wick|\bperiod \d+ ?- ?\d+", re.I)
ABOUT_PARTS = {
    "golly/HashLife/Eventful/wedge-grow.mc": "quadratic growth; the c/12 rake is a part",
    "golly/Life/Methuselahs/die-1120271.rle": "it dies; the c/5 spaceship is a part",
    "golly/Life/Miscellaneous/elbow-ladders.rle": "growth at a falling rate; the p92 gun is a part",
    "golly/Life/Miscellaneous/infinity-hotel3.rle": "growth by the logarithm; c/3 is the speed of parts",
    "golly/Life/Miscellaneous/twinprimes.rle": "it counts prime numbers; the p240 gun is a part",
    "golly/Life/Rakes/c4-sideways-rake.rle": "4,508 is the first period of its series; its own is 6,108",
    "golly/Non-Totalistic/Oscillators/p17490.rle": "six p8 oscillators that act on each other",
    "jslife-moving/velocity-c5d/barber-eater-c5d.rle": "what moves ends with the wick that it eats",
}
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
    text = ASIDE.sub(" ", comments(path))
    periods = {int(n.replace(",", "")) for n in PERIOD.findall(text)}
    speeds = {lowest(m) for m in SPEED.finditer(text)}
    speeds |= {written(*map(int, m.groups())) for m in OBLIQUE.finditer(text)}
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


def written(x, y, period):
    """A way in a period as a speed is written."""
    divisor = math.gcd(x, y, period)
    longer, shorter, time = max(x, y) // divisor, min(x, y) // divisor, period // divisor
    if 0 < shorter < longer:
        return f"({longer},{shorter})c" + (f"/{time}" if time > 1 else "")
    text = f"{longer if longer > 1 else ''}c" + (f"/{time}" if time > 1 else "")
    return text + (" orthogonal" if shorter == 0 else " diagonal")


def speed_of(part):
    """The speed of a part as it is written, None at rest."""
    x, y = (abs(n) for n in part["displacement"])
    return written(x, y, part["period"]) if x + y else None


def holds(claim, found):
    """Whether what was found is what is claimed; of several objects, whether one of them is."""
    same = lambda speed: speed == claim["speed"] or (speed or "").startswith(claim["speed"] + " ")
    if found.get("kind") == "several objects":
        return any((claim["period"] is None or part["period"] == claim["period"])
                   and (claim["speed"] is None or same(speed_of(part))) for part in found["parts"])
    if claim["period"] is not None and found.get("period") != claim["period"]:
        # A gun of period 46 may be one that sends out a glider three times in 138 generations.
        counts = [part["count"] for part in found.get("parts", []) if speed_of(part)]
        rounds, rest = divmod(found.get("outputPeriod") or 0, claim["period"])
        if found.get("kind") != "gun" or not counts or rest or any(n % rounds for n in counts):
            return False
    return claim["speed"] is None or same(found.get("speed"))


def run(program, path, timeout):
    """What the program says, and the seconds of processor time that it took."""
    limit = lambda: resource.setrlimit(resource.RLIMIT_CPU, (timeout, timeout + 1))
    with tempfile.TemporaryFile("w+") as errors:
        process = subprocess.Popen(
            [program, "life", "identify", "--json", path],
            stdout=subprocess.PIPE, stderr=errors, text=True, preexec_fn=limit)
        output = process.stdout.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = used.ru_utime + used.ru_stime
        if process.returncode < 0 and seconds >= timeout:
            return {"kind": "timeout"}, seconds
        errors.seek(0)
        error = errors.read()
    try:
        return json.loads(output), seconds
    except ValueError:
        return {"kind": f"exit {process.returncode}: {error.strip()}", "code": process.returncode}, seconds


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
    parser.add_argument("--timeout", type=int, default=60, help="seconds of processor time for a file")
    parser.add_argument("--list", action="store_true", help="list the claims and run nothing")
    parser.add_argument("--times", help="write the seconds of each file to this file")
    options = parser.parse_args()
    paths = [os.path.join(options.corpus, f) for f in options.files] or files(options.corpus)
    name = lambda path: os.path.relpath(path, options.corpus)
    claims = [(path, c) for path in paths if name(path) not in ABOUT_PARTS and (c := claim(path))]
    if options.list:
        for path, c in claims:
            print(name(path), c["kind"], c["period"], c["speed"], sep="\t")
        return
    hits, misses, times, ruleless = 0, [], [], []
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        jobs = [pool.submit(run, options.program, path, options.timeout) for path, _ in claims]
        for (path, c), job in zip(claims, jobs):
            found, seconds = job.result()
            if found.get("code") == 66 and "rule" in found["kind"]:
                ruleless.append(name(path))
                continue
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
    for path in ruleless:
        print("NO RULE", path, "the file of its rule is not there", sep="\t")
    print(f"{hits} of {hits + len(misses)} claims hold, {len(misses)} do not")
    if short:
        print(f"{len(short)} with periods below 1,000: median {short[len(short) // 2] * 1000:.0f} ms,",
              f"{sum(s < 0.1 for s in short)} within 100 ms, slowest {short[-1] * 1000:.0f} ms")
    sys.exit(1 if misses else 0)


if __name__ == "__main__":
    main()
