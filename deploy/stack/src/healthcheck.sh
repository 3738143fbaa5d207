#!/usr/bin/env bash
# For the container engine: exit code 0 when http://127.0.0.1:<port><path> answers 200; 503 is not ready.
# In bash, because the engine starts it every few seconds and a Node process for it costs more than an idle service does.
port=${1:-${WIJKHUB_PORT:-8080}}
path=${2:-/health/ready}
exec 3<> "/dev/tcp/127.0.0.1/$port" || exit 1
printf 'GET %s HTTP/1.0\r\n\r\n' "$path" >&3
read -r -t 4 _ status _ <&3
[ "$status" = 200 ]
