# SPDX-License-Identifier: GPL-3.0-or-later
# What Portolan needs from Debian 12, by name, and how to get it. Sourced by app/run.sh and tests/run.sh.

# To build and run. libqt6opengl6-dev is only recommended by qt6-base-dev, but Qt Charts cannot be found without it.
build_packages=(
    cmake ninja-build g++ mold ccache
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-translations-l10n libqt6sql6-sqlite libsqlite3-dev libexpected-dev libboost-serialization-dev zlib1g-dev
    libzip-dev libqpdf-dev libxlsxwriter-dev pkg-config
    fonts-inter fonts-dejavu-core
)
# To test: benchmarks, the tools that read what Portolan writes, fonts of other scripts.
test_packages=(
    libreoffice-calc-nogui libreoffice-impress-nogui python3-openpyxl chromium clang libclang-rt-14-dev
    libbenchmark-dev sqlite3 librsvg2-bin poppler-utils qpdf libxml2-utils locales desktop-file-utils appstream
    fonts-noto-core fonts-droid-fallback
)

# To check the style of the sources (tests/lint.sh).
lint_packages=(clang-format clang-tidy clazy)

# Several sources a compilation: a clean build takes a third of the time.
fast_build=(-DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=8)

# install_missing PACKAGE...: installs those that are not there yet; does nothing, and needs no root, when all are.
install_missing() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "These packages are missing and only root can install them: ${missing[*]}" >&2
            return 1
        }
        as_root=(sudo)
    fi
    echo "Installing ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}
