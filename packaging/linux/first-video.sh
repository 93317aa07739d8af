#!/usr/bin/env bash
# Makes a video of three scenes in the studio that has just been started on $DISPLAY, by keyboard alone, and finds the MP4.
#
#   packaging/linux/first-video.sh HOME_OF_WHO_STARTED_IT FOLDER_FOR_PICTURES
#
# try-installed.sh calls it; needs xdotool and imagemagick.
set -euo pipefail
home=$1
out=$2
pictures=0

shot() {
  pictures=$((pictures + 1))
  import -window root "$out/$pictures-$1.png"
}

keys() {
  for key in "$@"; do
    xdotool key --clearmodifiers "$key"
    sleep 0.4
  done
}

# Hangul needs a moment a letter: the X server has no key for it, and is given one
write() {
  xdotool type --delay 150 "$1"
  sleep 1
}

# Waits until something is true, or ends with what was waited for
await() {
  for _ in $(seq 120); do
    if eval "$2" > /dev/null 2>&1; then
      return
    fi
    sleep 1
  done
  shot failed
  echo "Waited in vain for $1" >&2
  exit 1
}

log=$home/.cache/Lectern/lectern.log
await "the window" "grep -q 'The window is shown' '$log'"
await "a workspace" "test -e '$home/.local/share/Lectern/lectern.mv.db'"
sleep 4
shot first-start
keys Return
sleep 2
shot first-steps
keys Tab Tab space
await "the library" "grep -q 'The workspace is open' '$log'"
sleep 2
keys ctrl+shift+n
write "자리 비우기"
keys Return
sleep 4
shot new-video
keys ctrl+a
write "자리를 비울 때는 화면을 잠급니다."
keys ctrl+n
write "윈도우에서는 윈도우 키와 엘을 함께 누릅니다."
keys ctrl+n
write "돌아와서 비밀번호를 넣으면 그대로 이어집니다."
sleep 2
shot three-scenes
keys ctrl+Return
sleep 1
shot ask-for-review
keys ctrl+Return
sleep 2
keys ctrl+3
sleep 3
shot review
keys a
sleep 3
shot approved
