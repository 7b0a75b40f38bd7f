#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# complete.sh PROJECT LUPDATE: fails when a catalogue has an unfinished entry, or when the sources hold texts it does not
# know (or no longer hold some it has).
set -euo pipefail
project=$1
lupdate=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0
cd "$project"
for language in en de; do
    catalogue=translations/portolan_$language.ts
    only=()
    [ "$language" = en ] && only=(-pluralonly)
    unfinished=$(xmllint --xpath 'count(//translation[@type="unfinished"])' "$catalogue")
    if [ "$unfinished" != 0 ]; then
        echo "$catalogue: $unfinished texts are not translated."
        failed=1
    fi
    cp "$catalogue" "$scratch/"
    "$lupdate" -silent -I. -locations none -no-obsolete "${only[@]}" core ui app -ts "$scratch/portolan_$language.ts"
    if ! cmp -s "$catalogue" "$scratch/portolan_$language.ts"; then
        echo "$catalogue is not in step with the sources; build the target update_translations."
        diff "$catalogue" "$scratch/portolan_$language.ts" | head -20
        failed=1
    fi
done
count=$(xmllint --xpath 'count(//message)' translations/portolan_de.ts)
if [ "$count" -lt 300 ]; then
    echo "translations/portolan_de.ts has only $count texts."
    failed=1
fi
exit $failed
