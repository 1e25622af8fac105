#!/bin/bash
# Keeps a server no longer than the process that asked for it: standard input is the tether. When it closes, because its
# holder closed it or died in whatever way (SIGKILL too), the server gets the signal that ends it.
#
#   tether.sh FOLDER SIGNAL COMMAND...   runs COMMAND, which works inside FOLDER
#   tether.sh FOLDER                     removes FOLDER when the tether is cut, once all that ran in it have ended
set -u
folder=$1
shift
exec {lock}>>"$folder/.lock"

if [ $# -eq 0 ]; then
  cat >/dev/null
  flock --exclusive "$lock"
  # What a server's last child still writes may land between the listing and the removal of its folder.
  for _ in 1 2 3; do rm -rf "$folder" 2>/dev/null && break; done
  exit
fi

signal=$1
shift
flock --shared "$lock"
# A background job reads from /dev/null unless told otherwise, so the tether is handed on under another number.
exec {tether}<&0
# A session of its own, so that its children can be found when it has gone.
setsid "$@" </dev/null {tether}<&- {lock}>&- &
server=$!
cat <&"$tether" >/dev/null 2>&1 {lock}>&- &
holder=$!
wait -n "$server" "$holder"
kill -s "$signal" "$server" 2>/dev/null
wait "$server"
status=$?
kill "$holder" 2>/dev/null
# Children hold the listening sockets for a moment longer than their master. One second at most: a zombie that nobody
# reaps counts as there.
kill -s KILL -- "-$server" 2>/dev/null
for _ in {1..100}; do
  kill -0 -- "-$server" 2>/dev/null || break
  sleep 0.01
done
exit "$status"
