# Read in by the scripts beside it: a server of its own with the sample county, in a temporary folder.
# JAVA, HUIYIN_JAR, BENCH_FOLDER and SERVER_OPTIONS are explained in bench/run.
# shellcheck shell=bash disable=SC2034
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

java25() {
    local candidate
    for candidate in "${JAVA:-}" "$(command -v java || true)" /usr/lib/jvm/*25*/bin/java "$HOME"/.sdkman/candidates/java/25*/bin/java; do
        if [[ -x $candidate ]] && "$candidate" -version 2>&1 | grep -q 'version "25'; then
            echo "$candidate"; return
        fi
    done
    echo "Java 25 is needed: set JAVA to its java" >&2; exit 69
}
java=$(java25)
unset JAVA_TOOL_OPTIONS

halt() {
    if [[ -n ${pid:-} ]]; then kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; fi
    pid=
}

stop() {
    halt
    if [[ -n ${folder:-} ]]; then rm -rf "$folder"; fi
}
trap stop EXIT

# below the range from which the system itself gives ports away, and one that nobody listens on now
free_port() {
    local lowest port
    lowest=$(cut -f1 /proc/sys/net/ipv4/ip_local_port_range 2>/dev/null || echo 32768)
    if ((lowest < 12000)); then lowest=32768; fi
    for ((tries = 0; tries < 100; tries++)); do
        port=$((10000 + RANDOM % (lowest - 10000)))
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then echo "$port"; return; fi
    done
    echo "no free port was found" >&2; exit 69
}

prepare() {
    jar=${HUIYIN_JAR:-$(find "$here/target" -maxdepth 1 -name 'huiyin-*.jar' 2>/dev/null | head -1)}
    if [[ -z $jar ]]; then
        (cd "$here" && mvn -q -B package -DskipTests)
        jar=$(find "$here/target" -maxdepth 1 -name 'huiyin-*.jar' | head -1)
    fi
    folder=$(mktemp -d "${BENCH_FOLDER:-${TMPDIR:-/tmp}}/huiyin-bench.XXXXXX")
    HUIYIN_PASSWORD=bench-$RANDOM$RANDOM
    mkdir "$folder/driver"
    unzip -qoj "$jar" 'BOOT-INF/lib/postgresql-*.jar' -d "$folder/driver"
}

# start [setting…]: the first time with a new folder, after halt with what is in it
start() {
    if [[ -z ${folder:-} ]]; then prepare; fi
    launch "$@"
    await signed_in
}

launch() {
    local port
    port=$(free_port)
    server=http://localhost:$port
    # shellcheck disable=SC2086
    (cd "$folder" && exec "$java" ${SERVER_OPTIONS:--Xmx1g -XX:+UseParallelGC} --enable-native-access=ALL-UNNAMED -jar "$jar" \
        --server.port=$port --huiyin.store="$folder/data" --huiyin.keys="$folder/keys" --huiyin.seals="$folder/seals" \
        --huiyin.sample.password="$HUIYIN_PASSWORD" "$@" >"$folder/log" 2>&1) &
    pid=$!
}

await() {
    for ((tries = 0; tries < 6000; tries++)); do
        if "$1"; then return; fi
        if ! kill -0 "$pid" 2>/dev/null; then break; fi
        sleep 0.05
    done
    echo "the server did not start:" >&2; tail -20 "$folder/log" >&2; exit 70
}

first_page() {
    curl -sf -o /dev/null "$server/"
}

# the sample county is the last thing to be there
signed_in() {
    curl -sf -o /dev/null -H 'Content-Type: application/json' \
        -d "{\"login\":\"zhao.qiang\",\"password\":\"$HUIYIN_PASSWORD\"}" "$server/api/sign-in"
}

password_of() {
    sed -n "s/^$1=//p" "$folder/keys/database.properties"
}

# as_owner program [argument…]: a program of this folder with the owner's way into the database
as_owner() {
    local program=$1
    shift
    "$java" -cp "$(echo "$folder"/driver/*.jar)" "$here/bench/$program.java" \
        "jdbc:postgresql://127.0.0.1:$(cat "$folder/data/database.port")/huiyin" huiyin_owner "$(password_of huiyin_owner)" "$@"
}

# fill matters threads: 300 lives and then copies of them
fill() {
    "$java" "$here/bench/Road.java" "$server" "$HUIYIN_PASSWORD" 300 "$2" 0 >/dev/null
    as_owner Seed "$1" | tail -1
}
