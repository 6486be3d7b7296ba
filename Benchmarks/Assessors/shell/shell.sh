#!/bin/sh
# Passes whatever it is asked about; it reads no more of a line than the id.
while IFS= read -r line; do
  id=${line#*\"id\":}
  id=${id%%[,\}]*}
  case $line in
    *'"method":"initialize"'*)
      result='{"v":1,"assessor":{"id":"shell","version":"1.0.0"},"capabilities":{}}' ;;
    *) result='{"v":1,"verdict":"passed"}' ;;
  esac
  printf '{"jsonrpc":"2.0","id":%s,"result":%s}\n' "$id" "$result"
done
