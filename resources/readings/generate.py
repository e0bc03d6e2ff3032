#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes initials.txt from Unihan_Readings of the distribution's package unicode-data: for every set of letters with
# which a character's readings may begin, the characters that have it. Ledgers store the place of a line (core/base/
# initials), so lines keep their order for ever: the script keeps those of the file that is there and appends.
#   python3 resources/readings/generate.py
import bz2
import os
import unicodedata

SOURCE = "/usr/share/unicode/Unihan_Readings.txt.bz2"
TARGET = os.path.join(os.path.dirname(os.path.abspath(__file__)), "initials.txt")
LIVING = ("kMandarin", "kHanyuPinlu", "kXHC1983", "kTGHZ2013")  # readings of today's dictionaries
RARE = "kHanyuPinyin"  # only for characters that those do not have


def letters(value):
    found = set()
    for part in value.replace(",", " ").split():
        reading = part.split(":")[-1].split("(")[0]
        first = unicodedata.normalize("NFD", reading)[:1]
        if "a" <= first <= "z":
            found.add(first)
    return found


def main():
    living, rare = {}, {}
    with bz2.open(SOURCE, "rt", encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("U+"):
                continue
            code, key, value = line.rstrip("\n").split("\t", 2)
            char = chr(int(code[2:], 16))
            if key in LIVING:
                living.setdefault(char, set()).update(letters(value))
            elif key == RARE:
                rare.setdefault(char, set()).update(letters(value))
    of_set = {}
    for char in sorted(set(living) | set(rare)):
        found = "".join(sorted(living.get(char) or rare.get(char) or ()))
        if found:
            of_set.setdefault(found, []).append(char)
    order = []
    if os.path.exists(TARGET):
        with open(TARGET, encoding="utf-8") as old:
            order = [line.split(" ")[0] for line in old]
    order += sorted(set(of_set) - set(order), key=lambda found: (len(found), found))
    with open(TARGET, "w", encoding="utf-8") as out:
        for found in order:
            out.write(found + " " + "".join(of_set.get(found, [])) + "\n")


main()
