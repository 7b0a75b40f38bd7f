#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Release and opens Portolan on the sample portfolio. Without a display it prints the
# sample's ranking and leaves its matrix as an SVG beside it. Arguments go to the program instead, when there are any.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/app/packages.sh"

install_missing "${build_packages[@]}"
build=$root/build/run
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release "${fast_build[@]}" -DPORTOLAN_TESTS=OFF >/dev/null
cmake --build "$build" --target portolan
portolan=$build/bin/portolan

[ $# -gt 0 ] && exec "$portolan" "$@"

sample=$root/build/meridian.portolan
[ -e "$sample" ] || "$portolan" new "$sample" --sample
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec "$portolan" "$sample"
fi
echo "There is no display to open a window on. The sample portfolio's ranking:"
"$portolan" rank "$sample"
"$portolan" matrix "$sample" --out "${sample%.portolan}.svg"
echo "The matrix is in ${sample%.portolan}.svg."
