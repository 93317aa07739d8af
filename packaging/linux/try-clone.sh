#!/usr/bin/env bash
# Clones the repository into an empty Debian root, gives README's two commands there, and makes the Debian package.
#
#   packaging/linux/try-clone.sh target/tried-clone
#
# As root on Debian, with debootstrap, git and xvfb. JAVA_HOME names a JDK 25, which the root sees too; MAVEN_SETTINGS a
# settings.xml for Maven, where this network needs one. What is not committed is not in the clone. Afterwards
# try-installed.sh takes the package that is in the folder.
set -euo pipefail
out=$(realpath -m "$1")
top=$(git -C "$(dirname "$(realpath "$0")")" rev-parse --show-toplevel)
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(SITE) $(CODENAME) $(COMPONENT)' |
  awk -v suite="$suite" '$2 == suite && $3 == "main" { print $1; exit }')}
root=$(mktemp -d /var/tmp/lectern-clone-XXXXXX)
chmod 755 "$root"
mkdir -p "$out"

clean() {
  if [ -n "${screen:-}" ]; then kill "$screen" 2>/dev/null || true; fi
  umount -R -l "$root" 2>/dev/null || true
  rm -rf --one-file-system "$root"
}
trap clean EXIT

debootstrap --variant=minbase "$suite" "$root" "$mirror" > "$out/debootstrap.log"
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/dev/shm"
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
# networks that have certificates of their own
cp -r /usr/local/share/ca-certificates "$root/usr/local/share/"
chroot "$root" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y --no-install-recommends maven fakeroot > "$out/install.log"
chroot "$root" update-ca-certificates >> "$out/install.log" 2>&1
mkdir -p "$root/usr/lib/jvm/jdk-25" "$root/root/.m2"
mount --bind -o ro "$JAVA_HOME" "$root/usr/lib/jvm/jdk-25"
if [ -n "${MAVEN_SETTINGS:-}" ]; then cp "$MAVEN_SETTINGS" "$root/root/.m2/settings.xml"; fi
git clone -q "file://$top" "$root/root/lectern"

in_root() {
  chroot "$root" bash -c "cd /root/lectern && export JAVA_HOME=/usr/lib/jvm/jdk-25 DISPLAY=${DISPLAY:-} && $1"
}

echo "mvn -q compile exec:exec@demo"
in_root 'mvn -B -q compile exec:exec@demo' > "$out/demo.log" 2>&1
tail -n 5 "$out/demo.log"

echo "mvn -q compile exec:exec@studio"
exec 3< <(exec Xvfb -displayfd 1 -screen 0 1440x900x24 -nolisten tcp 2>/dev/null)
screen=$!
read -r number <&3
export DISPLAY=":$number"
in_root 'timeout 240 mvn -B -q compile exec:exec@studio' > "$out/studio.log" 2>&1 &
studio=$!
for _ in $(seq 240); do
  if grep -q 'The window is shown' "$root/root/.cache/Lectern/lectern.log" 2>/dev/null; then
    echo "the window is shown"
    break
  fi
  sleep 1
done
sleep 5
import -window root "$out/studio.png"
kill "$studio" 2>/dev/null || true

echo "mvn -q -Pdeb -DskipTests package"
in_root 'mvn -B -q -Pdeb -DskipTests package' > "$out/package.log" 2>&1
cp "$root"/root/lectern/target/installer/*.deb "$out/"
ls -l "$out"/*.deb
