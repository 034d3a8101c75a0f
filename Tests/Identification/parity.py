#!/usr/bin/env python3
"""Compares the apgcodes of `vivarium life identify` with those of lifelib, on every file of a corpus
or on random objects.

    python3 -m venv VENV && VENV/bin/pip install python-lifelib
    VENV/bin/python Tests/Identification/parity.py CORPUS [--rule B3/S23] [--program PATH]
    VENV/bin/python Tests/Identification/parity.py --random 1000 --rule /2/3 [--seed 1]

Of a corpus every file of the rule is taken whose pattern lifelib can code as a still life, an oscillator or a
spaceship; guns (`xg`) are left out, which Vivarium tells by their growth. Both programs get the same
cells: the file as Vivarium converts it to RLE. Where Vivarium says `ov_`, as the catalogue does
for what is too large, the code in full is compared, which `life convert` tells.

Random objects are what small random patterns, some of them symmetric, have become when they come
back; this script follows them by the rule's definition. Rules are written as B3/S23, or as
survival/birth/states for Generations.

lifelib compiles a rule when it first sees it, which takes a C++ compiler and half a minute.
"""

import argparse
import json
import multiprocessing
import os
import random
import re
import subprocess
import sys
import tempfile


def vivarium(options, *arguments, text=None):
    try:
        result = subprocess.run(
            [options.program, "life", *arguments], input=text, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, timeout=options.timeout)
    except subprocess.TimeoutExpired:
        return None
    return result.stdout if result.returncode in (0, 1) else None


def serve(rule, requests, answers):
    """Answers RLE texts with lifelib's codes, None where it has none."""
    import lifelib

    session = lifelib.load_rules(rule)
    tree = session.lifetree(memory=1000, **({} if rule.startswith("g") else {"n_layers": 1}))
    while (text := requests.get()) is not None:
        try:
            pattern = tree.pattern(text)
            found = pattern.oscar(return_apgcode=True, eventual_oscillator=False, verbose=False,
                                  allow_guns=False)
            answers.put(found.get("apgcode"))
        except Exception as error:
            answers.put(f"error: {error}")


class Lifelib:
    """lifelib in a process of its own, which is ended when a pattern takes it too long."""

    def __init__(self, rule, timeout):
        self.rule, self.timeout, self.process = rule, timeout, None

    def code(self, text):
        if self.process is None:
            self.requests, self.answers = multiprocessing.Queue(), multiprocessing.Queue()
            self.process = multiprocessing.Process(
                target=serve, args=(self.rule, self.requests, self.answers), daemon=True)
            self.process.start()
            self.requests.put("bo$2bo$3o!")
            self.answers.get(timeout=600)
        # Without a rule it takes letters for bits, not for ages.
        header = f"x = 0, y = 0, rule = {self.rule}\n" if self.rule.startswith("g") else ""
        self.requests.put(header + text)
        try:
            return self.answers.get(timeout=self.timeout)
        except Exception:
            self.process.terminate()
            self.process = None
            return "timeout"


class Counts:
    """A rule by counts of living neighbours, and patterns as dictionaries from places to states."""

    def __init__(self, rule):
        if match := re.fullmatch(r"B(\d*)/S(\d*)", rule):
            births, survivals, self.states = match[1], match[2], 2
        else:
            survivals, births, states = rule.split("/")
            self.states = int(states)
        self.births, self.survivals = set(map(int, births)), set(map(int, survivals))

    def next(self, cells):
        counts = {}
        for (x, y), state in cells.items():
            if state == 1:
                for place in ((x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy):
                    counts[place] = counts.get(place, 0) + 1
        new = {place: 1 for place, count in counts.items()
               if count in self.births and place not in cells}
        for place, state in cells.items():
            survives = state == 1 and counts.get(place, 0) in self.survivals
            state = 1 if survives else (state + 1) % self.states
            if state:
                new[place] = state
        return new

    def settled(self, cells, generations=160, most=60):
        """What cells have become when they come back the first time, None when they do not so soon."""
        seen = set()
        for _ in range(generations):
            if not cells or len(cells) > most:
                return None
            left, top = min(x for x, _ in cells), min(y for _, y in cells)
            key = frozenset(((x - left, y - top), state) for (x, y), state in cells.items())
            if key in seen:
                return key
            seen.add(key)
            cells = self.next(cells)
        return None

    def soup(self, source):
        """A small random pattern, which may be the same when it is mirrored or turned."""
        width, height = source.randint(1, 6), source.randint(1, 6)
        density, fold = source.uniform(0.2, 0.9), source.choice(("", "", "x", "y", "xy", "turn"))
        cells = {}
        for x in range(width):
            for y in range(height):
                if source.random() < density:
                    state = source.randint(1, self.states - 1)
                    gap = source.choice((0, 0, 1))
                    right, bottom = 2 * width - 1 + gap - x, 2 * height - 1 + gap - y
                    cells[x, y] = state
                    if fold == "turn":
                        cells[right, bottom] = state
                    if "x" in fold:
                        cells[right, y] = state
                    if "y" in fold:
                        cells[x, bottom] = state
                    if fold == "xy":
                        cells[right, bottom] = state
        return cells

    def text(self, cells):
        """Cells in RLE."""
        cells = dict(cells)
        letters = ("b", "o") if self.states == 2 else (".", *map(chr, range(65, 64 + self.states)))
        rows = []
        for y in range(max(y for _, y in cells) + 1):
            width = max((x for x, row in cells if row == y), default=-1) + 1
            rows.append("".join(letters[cells.get((x, y), 0)] for x in range(width)))
        return "$".join(rows) + "!"


def objects(options):
    """RLE texts of random objects, each once as it lies."""
    rule, source, seen = Counts(options.rule), random.Random(options.seed), set()
    for _ in range(200 * options.random):
        found = rule.settled(rule.soup(source))
        if found and found not in seen:
            seen.add(found)
            yield rule.text(found)
            if len(seen) == options.random:
                return


def compare_random(options, peer):
    """Compares the codes of random objects; true when they are all the same."""
    kinds, different, uncoded, slow = {}, 0, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        target = os.path.join(folder, "object.rle")
        for text in objects(options):
            theirs = peer.code(text)
            if theirs == "timeout":
                slow += 1
            elif theirs is None or theirs.startswith("error"):
                uncoded += 1
                if options.verbose:
                    print("UNCODED", text, theirs, sep="\t", flush=True)
            else:
                with open(target, "w") as file:
                    file.write(f"x = 0, y = 0, rule = {options.rule}\n{text}\n")
                answer = vivarium(options, "identify", "--json", target)
                ours = (json.loads(answer).get("apgcode") if answer else None) or "none"
                if ours == theirs:
                    kinds.setdefault(theirs[:2], set()).add(theirs)
                else:
                    different += 1
                    print("DIFFERENT", text, theirs[:100], ours[:100], sep="\t", flush=True)
    told = ", ".join(f"{len(codes)} {kind}" for kind, codes in sorted(kinds.items()))
    print(f"{options.rule}, seed {options.seed}: {sum(map(len, kinds.values()))} codes are the same ({told}),",
          f"{different} objects have different ones; {uncoded} have none in lifelib, {slow} take it too long")
    return different == 0


def main():
    parser = argparse.ArgumentParser(description=" ".join(__doc__.split("\n\n")[0].split()))
    parser.add_argument("corpus", nargs="?")
    parser.add_argument("--random", type=int, help="random objects instead of a corpus, so many")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--verbose", action="store_true", help="tell random objects without a code")
    parser.add_argument("--rule", default="B3/S23")
    parser.add_argument("--program", default=".build/release/vivarium")
    parser.add_argument("--timeout", type=float, default=20)
    parser.add_argument("--every", type=int, default=1, help="only every so manyth file")
    options = parser.parse_args()
    # Generations by survival, birth and states, as 345/2/4.
    ages = re.fullmatch(r"(\d*)/(\d*)/(\d+)", options.rule)
    name = (f"g{ages[3]}b{ages[2]}s{ages[1]}" if ages else options.rule.lower().replace("/", ""))
    peer = Lifelib(name, options.timeout)
    if options.random:
        sys.exit(0 if compare_random(options, peer) else 1)
    if not options.corpus:
        parser.error("a corpus, or --random")
    rows = [line.rstrip("\n").split("\t") for line in open(os.path.join(options.corpus, "files.tsv"))]
    column = {title: place for place, title in enumerate(rows[0])}
    paths = [
        row[0] for row in rows[1:]
        if row[column["rule_golly"]] == options.rule and row[column["gen0_population"]] not in ("", "0")
        and int(row[column["gen0_population"]]) <= 100_000
    ][:: options.every]
    same, different, uncoded, slow = 0, [], 0, 0
    known = {}  # what both say of cells that were seen before, in another file
    with tempfile.TemporaryDirectory() as folder:
        for number, path in enumerate(paths):
            full = os.path.join(options.corpus, path)
            target = os.path.join(folder, "pattern.rle")
            if vivarium(options, "convert", full, target) is None:
                continue
            with open(target) as file:
                cells = "".join(line for line in file if line[0] not in "#x")
            if cells not in known:
                known[cells] = (peer.code(cells), None)
            theirs, ours = known[cells]
            if theirs == "timeout":
                slow += 1
                continue
            if theirs is None or theirs.startswith("error"):
                uncoded += 1
                continue
            if ours is None:
                answer = vivarium(options, "identify", "--json", target)
                ours = (json.loads(answer).get("apgcode") if answer else None) or "none"
                if ours.startswith("ov_"):
                    ours = (vivarium(options, "convert", target, "-", "--to", "apgcode") or "").strip()
                known[cells] = (theirs, ours)
            if ours == theirs:
                same += 1
            else:
                different.append(path)
                print("DIFFERENT", path, (theirs or "")[:100], ours[:100], sep="\t", flush=True)
            if sys.stderr.isatty():
                print(f"\r{number + 1} of {len(paths)}", end="", file=sys.stderr)
    print(f"{same} of {same + len(different)} files that lifelib codes under {options.rule} have the same code;",
          f"{uncoded} it does not code, {slow} take it longer than {options.timeout:g} s")
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()
