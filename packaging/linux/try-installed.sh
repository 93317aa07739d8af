#!/usr/bin/env bash
# Installs a package in an empty Debian root, makes a first video there by keyboard alone, and sees to it that Java takes the
# start cache.
#
#   packaging/linux/try-installed.sh target/installer/lectern_*.deb target/tried
#   packaging/linux/try-installed.sh target/installer/lectern-*.rpm target/tried-rpm
#
# As root on Debian, with debootstrap, xvfb, xdotool and imagemagick. The mirror is this machine's own, or what
# DEBIAN_MIRROR says. The second argument gets the pictures and the video. Debian knows none of the names an RPM package
# asks for, so the libraries it wants are installed first and rpm is told not to look for them.
set -euo pipefail
package=$(realpath "$1")
out=$(realpath -m "$2")
here=$(dirname "$(realpath "$0")")
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(SITE) $(CODENAME) $(COMPONENT)' |
  awk -v suite="$suite" '$2 == suite && $3 == "main" { print $1; exit }')}
root=$(mktemp -d /var/tmp/lectern-root-XXXXXX)
chmod 755 "$root"
mkdir -p "$out"
rm -f "$out"/*.png "$out"/*.mp4

clean() {
  if [ -n "${app:-}" ]; then kill "$app" 2>/dev/null || true; fi
  if [ -n "${screen:-}" ]; then kill "$screen" 2>/dev/null || true; fi
  umount -R -l "$root" 2>/dev/null || true
  rm -rf --one-file-system "$root"
}
trap clean EXIT

apt_in_root() {
  chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >> "$out/install.log"
}

as_author() {
  chroot "$root" su - author -c "$1"
}

# Java ends when it cannot take the cache, and writes down where each class comes from
sees_cache() {
  echo "JAVA_TOOL_OPTIONS='-XX:AOTMode=on -Xlog:class+load:file=/home/author/$1.classes'"
}

# Nearly every class has to come from the cache, Lectern's own among them
took_cache() {
  awk -v program="$1" '
    /source: shared objects file/ { cached++; if (/ app\.lectern\.Main /) own = 1; next }
    { others++ }
    END {
      printf "%s: %d of %d classes from the start cache\n", program, cached, cached + others
      exit !(own && cached > 9 * others)
    }' "$root/home/author/$1.classes"
}

echo "An empty Debian ($suite) in $root"
debootstrap --variant=minbase "$suite" "$root" "$mirror" > "$out/debootstrap.log"
# a mount of its own, as every real root is
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/dev/shm"
# what this machine's apt needs to reach its mirror
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"

echo "Installing $(basename "$package") and no more than it asks for"
: > "$out/install.log"
case $package in
  *.deb)
    cp "$package" "$root/tmp/lectern.deb"
    apt_in_root /tmp/lectern.deb
    remove=(apt-get remove -y lectern)
    ;;
  *.rpm)
    cp "$package" "$root/tmp/lectern.rpm"
    apt_in_root rpm shared-mime-info desktop-file-utils hicolor-icon-theme \
      $(awk '/^lib/ && !/libav|libpulse/ { print $2 }' "$here/libraries.txt")
    chroot "$root" rpm --install --nodeps /tmp/lectern.rpm >> "$out/install.log" 2>&1
    remove=(rpm --erase lectern)
    ;;
esac
chroot "$root" useradd -m author
chroot "$root" du -sm /opt/lectern
grep -q 'application/x-lectern-project' "$root/usr/share/mime/globs2"
chroot "$root" desktop-file-validate /usr/share/applications/lectern.desktop
as_author 'lectern --help' > "$out/help.txt"
as_author "$(sees_cache lectern) lectern doctor" > "$out/doctor.txt" || true
took_cache lectern

# the screen and the keyboard are this machine's: the root holds nothing but what the package asks for
exec 3< <(exec Xvfb -displayfd 1 -screen 0 1440x900x24 -nolisten tcp 2>/dev/null)
screen=$!
read -r number <&3
export DISPLAY=":$number"
as_author "LANG=C.UTF-8 DISPLAY=$DISPLAY GDK_BACKEND=x11 $(sees_cache lectern-studio) lectern-studio studio --lang ko" \
  > "$out/studio.log" 2>&1 &
app=$!

"$here/first-video.sh" "$root/home/author" "$out"
took_cache lectern-studio
chroot "$root" "${remove[@]}" > "$out/remove.log" 2>&1
test ! -e "$root/usr/bin/lectern"
test ! -e "$root/opt/lectern"
