#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-format, clang-tidy and clazy over all sources; says nothing and exits 0 when they are clean. Works on the build
# of tests/run.sh. Arguments: files to look at instead of all.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 1
. app/packages.sh
install_missing "${build_packages[@]}" "${test_packages[@]}" "${lint_packages[@]}" >&2 || exit 1
build=build/test
{ cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release && cmake --build "$build"; } >/dev/null || exit 1

if [ $# -gt 0 ]; then files=("$@"); else mapfile -t files < <(git ls-files '*.cpp' '*.h'); fi
mapfile -t sources < <(printf '%s\n' "${files[@]}" | grep '\.cpp$')
failed=0
clang-format --dry-run --Werror "${files[@]}" || failed=1
printf '%s\n' "${sources[@]}" | xargs -P "$(nproc)" -n 4 clang-tidy -p "$build" --quiet 2>/dev/null |
    grep -E ' (warning|error): ' && failed=1
printf '%s\n' "${sources[@]}" | xargs -P "$(nproc)" -n 4 clazy-standalone -p "$build" -checks=level1,no-qstring-ref 2>&1 |
    grep -E ' (warning|error): ' && failed=1
exit $failed
