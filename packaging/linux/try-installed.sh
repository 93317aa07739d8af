#!/usr/bin/env bash
# Installs the Debian package in an empty Debian root and makes a first video there, by keyboard alone.
#
#   packaging/linux/try-installed.sh target/installer/lectern_*.deb target/tried
#
# As root on Debian, with debootstrap, xvfb, xdotool and imagemagick. The mirror is this machine's own, or what
# DEBIAN_MIRROR says. The second argument gets the pictures and the video.
set -euo pipefail
deb=$(realpath "$1")
out=$(realpath -m "$2")
here=$(dirname "$(realpath "$0")")
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(SITE) $(CODENAME) $(COMPONENT)' |
  awk -v suite="$suite" '$2 == suite && $3 == "main" { print $1; exit }')}
root=$(mktemp -d /var/tmp/lectern-root-XXXXXX)
chmod 755 "$root"
mkdir -p "$out"

clean() {
  if [ -n "${app:-}" ]; then kill "$app" 2>/dev/null || true; fi
  if [ -n "${screen:-}" ]; then kill "$screen" 2>/dev/null || true; fi
  umount -R -l "$root" 2>/dev/null || true
  rm -rf --one-file-system "$root"
}
trap clean EXIT

echo "An empty Debian ($suite) in $root"
debootstrap --variant=minbase "$suite" "$root" "$mirror" > "$out/debootstrap.log"
# a mount of its own, as every real root is
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/dev/shm"
# what this machine's apt needs to reach its mirror
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"

echo "Installing $(basename "$deb") and no more than it asks for"
cp "$deb" "$root/tmp/lectern.deb"
chroot "$root" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y --no-install-recommends /tmp/lectern.deb > "$out/install.log"
chroot "$root" useradd -m author
chroot "$root" du -sm /opt/lectern
chroot "$root" su - author -c 'lectern doctor' > "$out/doctor.txt" || true

# the screen and the keyboard are this machine's: the root holds nothing but what the package asks for
exec 3< <(exec Xvfb -displayfd 1 -screen 0 1440x900x24 -nolisten tcp 2>/dev/null)
screen=$!
read -r number <&3
export DISPLAY=":$number"
chroot "$root" su - author -c "LANG=C.UTF-8 DISPLAY=$DISPLAY GDK_BACKEND=x11 lectern-studio studio --lang ko" > "$out/studio.log" 2>&1 &
app=$!

"$here/first-video.sh" "$root/home/author" "$out"
chroot "$root" apt-get remove -y lectern > "$out/remove.log"
test ! -e "$root/usr/bin/lectern"
