#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-format, clang-tidy and clazy over all sources; says nothing and exits 0 when they are clean. Works on a build
# folder of its own, where every source is a compilation by itself and only what the build generates is made.
# Arguments: files to look at instead of all.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 1
. app/packages.sh
install_missing "${build_packages[@]}" "${test_packages[@]}" "${lint_packages[@]}" >&2 || exit 1
build=build/lint
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_UNITY_BUILD=OFF >/dev/null || exit 1
mapfile -t generated < <(ninja -C "$build" -t targets all | sed -n 's/^\([a-z_0-9]*_autogen\):.*/\1/p')
cmake --build "$build" --target "${generated[@]}" >/dev/null || exit 1

if [ $# -gt 0 ]; then files=("$@"); else mapfile -t files < <(git ls-files '*.cpp' '*.h'); fi
mapfile -t sources < <(printf '%s\n' "${files[@]}" | grep '\.cpp$')
failed=0
clang-format --dry-run --Werror "${files[@]}" || failed=1
printf '%s\n' "${sources[@]}" | xargs -P "$(nproc)" -n 4 clang-tidy -p "$build" --quiet 2>/dev/null |
    grep -E ' (warning|error): ' && failed=1
printf '%s\n' "${sources[@]}" | xargs -P "$(nproc)" -n 4 clazy-standalone -p "$build" -checks=level1,no-qstring-ref 2>&1 |
    grep -E ' (warning|error): ' && failed=1
exit $failed
