#!/usr/bin/env python3
"""Compares the apgcodes of `vivarium life identify` with those of lifelib, on every file of a corpus.

    python3 -m venv VENV && VENV/bin/pip install python-lifelib
    VENV/bin/python Tests/Identification/parity.py CORPUS [--rule B3/S23] [--program PATH]

Every file of the rule is taken whose pattern lifelib can code as a still life, an oscillator or a
spaceship; guns (`xg`) are left out, which Vivarium tells by their growth. Both programs get the same
cells: the file as Vivarium converts it to RLE. Where Vivarium says `ov_`, as the catalogue does
for what is too large, the code in full is compared, which `life convert` tells.

lifelib compiles a rule when it first sees it, which takes a C++ compiler and half a minute.
"""

import argparse
import json
import multiprocessing
import os
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
        self.requests.put(text)
        try:
            return self.answers.get(timeout=self.timeout)
        except Exception:
            self.process.terminate()
            self.process = None
            return "timeout"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus")
    parser.add_argument("--rule", default="B3/S23")
    parser.add_argument("--program", default=".build/release/vivarium")
    parser.add_argument("--timeout", type=float, default=20)
    parser.add_argument("--every", type=int, default=1, help="only every so manyth file")
    options = parser.parse_args()
    # Generations by survival, birth and states, as 345/2/4.
    ages = re.fullmatch(r"(\d*)/(\d*)/(\d+)", options.rule)
    name = (f"g{ages[3]}b{ages[2]}s{ages[1]}" if ages else options.rule.lower().replace("/", ""))
    peer = Lifelib(name, options.timeout)
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
