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

look() {
  import -window root "$out/now-$1.png"
}

# How many points of two looks differ; a caret that blinks is some hundred
difference() {
  # large numbers come with an exponent
  printf '%.0f' "$(compare -metric AE "$out/now-$1.png" "$out/now-$2.png" null: 2>&1 || true)"
}

# Waits until what is shown stays as it is
settle() {
  look a
  for _ in $(seq 60); do
    sleep 1
    look b
    if [ "$(difference a b)" -lt 1000 ]; then
      return
    fi
    mv "$out/now-b.png" "$out/now-a.png"
  done
}

shot() {
  settle
  pictures=$((pictures + 1))
  mv "$out/now-b.png" "$out/$pictures-$1.png"
}

keys() {
  for key in "$@"; do
    xdotool key --clearmodifiers "$key"
    sleep 0.4
  done
}

# Presses keys that lead somewhere else, and waits to be there: what is shown for a moment only is not it
go() {
  look before
  keys "$@"
  for _ in $(seq 60); do
    look after
    if [ "$(difference before after)" -gt 20000 ]; then
      settle
      if [ "$(difference before b)" -gt 20000 ]; then
        return
      fi
    fi
    sleep 1
  done
  fail "what follows $*"
}

# Hangul needs a moment a letter: the X server has no key for it, and is given one
write() {
  xdotool type --delay 200 "$1"
  sleep 1
}

fail() {
  look b
  mv "$out/now-b.png" "$out/failed.png"
  echo "Waited in vain for $1" >&2
  exit 1
}

# Waits until something is true, or ends with what was waited for
await() {
  for _ in $(seq 120); do
    if eval "$2" > /dev/null 2>&1; then
      return
    fi
    sleep 1
  done
  fail "$1"
}

# The first page is dark on its left and light on its right; a window that is not drawn yet is dark all over
asks() {
  look b
  [ "$(convert "$out/now-b.png" -format '%[fx:p{50,400}.intensity<0.3&&p{1400,50}.intensity>0.8]' info:)" = 1 ]
}

log=$home/.cache/Lectern/lectern.log
await "the window" "grep -q 'The window is shown' '$log'"
await "the question who it is" asks
shot first-start
go Return
shot first-steps
keys Tab Tab
go space
await "the library" "grep -q 'The workspace is open' '$log'"
shot empty-library
keys ctrl+shift+n
settle
write "자리 비우기"
go Return
shot new-video
keys ctrl+a
write "자리를 비울 때는 화면을 잠급니다."
go ctrl+n
write "윈도우에서는 윈도우 키와 엘을 함께 누릅니다."
go ctrl+n
write "돌아와서 비밀번호를 넣으면 그대로 이어집니다."
shot three-scenes
go ctrl+Return
shot ask-for-review
go ctrl+Return
go ctrl+3
shot review
keys a
settle
shot approved
# the notice offers to render at once; F6 goes on from pane to pane, and to it
keys F6 F6
shot notice
go space
shot rendering
await "the video" "find '$home/.local/share/Lectern/assets' -name video.mp4 | grep -q ."
shot finished
video=$(find "$home/.local/share/Lectern/assets" -name video.mp4)
cp "$video" "$out/first-video.mp4"
echo "The video: ${video#"$home"} ($(stat -c %s "$video") bytes)"
go ctrl+1
shot library
rm -f "$out"/now-*.png
