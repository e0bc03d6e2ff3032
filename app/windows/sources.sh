# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by dependencies.sh: the distribution's source packages, fetched once into $sources, and unpacked.
# The lists lie in a folder of their own: the machine's own package sources are not touched.

apt_private() {
    local tool=$1
    shift
    "$tool" -q -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$sources/apt/parts" \
        -o Dir::State::Lists="$sources/apt/lists" -o Dir::Cache="$sources/apt/cache" \
        -o APT::Sandbox::User=root "$@"
}

# The same places the machine has its packages from, asked for sources
update_source_lists() {
    mkdir -p "$sources/apt/parts" "$sources/apt/lists/partial" "$sources/apt/cache/archives/partial"
    local file
    for file in /etc/apt/sources.list.d/*.sources; do
        [ -f "$file" ] && sed 's/^Types:.*$/Types: deb-src/' "$file" >"$sources/apt/parts/${file##*/}"
    done
    if [ -s /etc/apt/sources.list ]; then
        sed -n 's/^deb /deb-src /p' /etc/apt/sources.list >"$sources/apt/parts/main.list"
    fi
    apt_private apt-get update >"$sources/apt/update.log" 2>&1 || {
        tail -n 5 "$sources/apt/update.log" >&2
        echo "windows: the lists of source packages were not brought up to date; what was fetched before is used" >&2
    }
}

# Versions on offer, newest first
versions_of() {
    apt_private apt-cache showsrc --only-source "$1" | sed -n 's/^Version: //p' | sort -rV | uniq
}

# A mirror may lack parts of the newest version: the next older one is taken, and where none is whole, the
# upstream archive alone, whose digest the description names. Prints what is to be unpacked.
fetch_source() {
    local package=$1 version archive
    for version in $(versions_of "$package"); do
        if (cd "$sources" && apt_private apt-get source --download-only "$package=$version" >"$package.log" 2>&1); then
            echo "$sources/${package}_${version#*:}.dsc"
            return
        fi
    done
    for archive in "$sources/${package}"_*.orig.tar.*; do
        if [ -f "$archive" ] && is_as_described "$archive"; then
            echo "$archive"
            return
        fi
    done
    echo "windows: the distribution's source of $package cannot be had" >&2
    tail -n 3 "$sources/$package.log" >&2
    return 1
}

is_as_described() {
    local digest
    digest=$(sha256sum "$1" | cut -d' ' -f1)
    grep -qs "^ $digest [0-9]* ${1##*/}\$" "$sources"/*.dsc
}

# unpack_source WHAT FOLDER: signatures were checked by apt when it took the lists
unpack_source() {
    rm -rf "$2"
    case $1 in
    *.dsc) dpkg-source --no-check -x "$1" "$2" >/dev/null ;;
    *) mkdir -p "$2" && tar -xf "$1" -C "$2" --strip-components 1 ;;
    esac
}
