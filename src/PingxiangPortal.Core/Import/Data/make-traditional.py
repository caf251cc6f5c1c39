#!/usr/bin/env python3
"""Makes traditional.tsv, the table behind PinyinResidue.

Sources: Unihan_Readings.txt of Unicode 15.0.0 (Debian package unicode-data 15.0.0-1),
         TSCharacters.txt of OpenCC, in ../../Text/Chinese/Data.

    apt-get download unicode-data=15.0.0-1 && dpkg -x unicode-data_15.0.0-1_all.deb unicode
    ./make-traditional.py unicode/usr/share/unicode/Unihan_Readings.txt.bz2 ../../Text/Chinese/Data > traditional.tsv
"""
import bz2
import re
import sys
import unicodedata

LOCATED = {"kHanyuPinyin", "kXHC1983", "kTGHZ2013"}


def split_field(field, value):
    """The readings in one Unihan field, without locations (10019.020:) and counts ((236))."""
    if field == "kMandarin":
        return value.split()
    if field == "kHanyuPinlu":
        return [re.sub(r"\(\d+\)", "", item) for item in value.split()]
    if field in LOCATED:
        return [reading for item in value.split() for reading in item.split(":")[1].split(",")]
    return []


def read_readings(path):
    readings = {}
    with bz2.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("U+"):
                code, field, value = line.rstrip("\n").split("\t")
                known = readings.setdefault(chr(int(code[2:], 16)), set())
                known.update(unicodedata.normalize("NFC", r) for r in split_field(field, value))
    return readings


def read_opencc(path):
    with open(path, encoding="utf-8") as lines:
        pairs = [line.rstrip("\n").split("\t") for line in lines if "\t" in line and line[0] != "#"]
    return {source: targets.split(" ") for source, targets in pairs}


def main(unihan, opencc):
    readings = read_readings(unihan)
    to_simplified = read_opencc(opencc + "/TSCharacters.txt")
    print("# Derived from Unihan 15.0.0 (LICENSE-unicode.txt) and OpenCC's dictionaries (../../Text/Chinese/Data/LICENSE-opencc.txt)")
    print("# by make-traditional.py: a selection, not the original files.")
    print("# Traditional character that Simplified writes differently, listed readings")
    for character, forms in sorted(to_simplified.items()):
        # The rhotic "r" of kHanyuPinlu is no syllable of its own.
        listed = sorted(readings.get(character, set()) - {"r"})
        # OpenCC lists the character itself first where both scripts write it alike.
        if listed and forms[0] != character:
            print(character + "\t" + " ".join(listed))


main(*sys.argv[1:])
