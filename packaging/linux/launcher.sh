#!/bin/sh
# Starts the program of this name as lib/app/NAME.cfg says. jpackage's own starter asks the package managers at every start
# whose file it is, twice, which takes longer than Java's start.
self=$(readlink -f -- "$0")
name=${self##*/}
lib=${self%/bin/*}/lib
newline='
'
options=-Djpackage.app-path=$self$newline
classes=
given=
while IFS= read -r line; do
    value=${line#*=}
    case $value in
        *\$APPDIR*) value=${value%%\$APPDIR*}$lib/app${value#*\$APPDIR} ;;
    esac
    case $line in
        app.mainclass=*) main=$value ;;
        app.classpath=*) classes=$classes${classes:+:}$value ;;
        java-options=*) options=$options$value$newline ;;
        arguments=*) given=$given$value$newline ;;
    esac
done <"$lib/app/$name.cfg"

# one line is one argument
set -f
IFS=$newline
if [ $# -eq 0 ]; then
    # shellcheck disable=SC2086
    set -- $given
fi
# Java finds no file of a Korean name, not even its own, where the locale is of another encoding or not installed
case $(locale charmap 2>/dev/null) in
    UTF-8 | '') ;;
    *) export LC_ALL=C.UTF-8 ;;
esac
# only JAVA_TOOL_OPTIONS is for every Java; this one is another's
unset JDK_JAVA_OPTIONS
# shellcheck disable=SC2086
exec "$lib/runtime/bin/$name" $options -cp "$classes" "$main" "$@"
