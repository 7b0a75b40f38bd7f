#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs every test. Arguments go to ctest (for example -R matrix).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/app/packages.sh"

install_missing "${build_packages[@]}" "${test_packages[@]}"
build=$root/build/test
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release "${fast_build[@]}" >/dev/null
cmake --build "$build"
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$(mktemp -d)}
exec ctest --test-dir "$build" --output-on-failure "$@"
