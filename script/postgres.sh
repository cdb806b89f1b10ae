# A PostgreSQL with pgvector for the tests: prepared once, then a throwaway cluster for each run.
# Sourced by script/test after lib.sh.

# Oldest release of the database that has what Safelight needs, and the release of Debian whose
# source package of pgvector (0.8.0) builds against it.
pgvector_source_suite=trixie

pg_major() { ls /usr/lib/postgresql 2>/dev/null | sort -n | tail -1; }

ensure_postgres() {
  if [ -z "$(pg_major)" ]; then
    # Without this the package would create and start a cluster of its own.
    as_root mkdir -p /etc/postgresql-common
    [ -f /etc/postgresql-common/createcluster.conf ] ||
      echo 'create_main_cluster = false' | as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
    ensure_packages postgresql
  fi
  ensure_pgvector "$(pg_major)"
}

ensure_pgvector() {
  local major=$1
  [ -f "/usr/share/postgresql/$major/extension/vector.control" ] && return 0
  update_package_lists
  if apt-cache show "postgresql-$major-pgvector" >/dev/null 2>&1; then
    ensure_packages "postgresql-$major-pgvector"
  else
    build_pgvector "$major"
  fi
}

# Builds the source package of the next Debian release; what was built stays in the user's cache.
build_pgvector() {
  local major=$1 cache="${XDG_CACHE_HOME:-$HOME/.cache}/safelight/pgvector-pg$1"
  if [ ! -d "$cache/usr" ]; then
    ensure_packages build-essential dpkg-dev "postgresql-server-dev-$major"
    say "building pgvector for PostgreSQL $major from Debian's source package"
    local work; work=$(mktemp -d)
    ( cd "$work" && fetch_pgvector_source && cd pgvector-*/ &&
      make -s -j"$(nproc)" OPTFLAGS='' PG_CONFIG="/usr/lib/postgresql/$major/bin/pg_config" >/dev/null &&
      make -s install DESTDIR="$work/out" PG_CONFIG="/usr/lib/postgresql/$major/bin/pg_config" >/dev/null
    ) || die 'pgvector could not be built'
    mkdir -p "$cache" && cp -r "$work/out/usr" "$cache/"
    rm -rf "$work"
  fi
  as_root cp -r "$cache/usr/." /usr/
}

# Downloads with a source list of its own, so that the machine's package sources stay as they are.
# The mirror is the one this machine already uses.
fetch_pgvector_source() {
  local mirror dir="$PWD/apt"
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Component: main' 2>/dev/null |
    grep -v -i security | head -1)
  [ -n "$mirror" ] || die 'no Debian mirror is configured on this machine'
  # apt empties its list folder of what it does not know, so the source list lies beside it.
  mkdir -p "$dir/lists/partial"
  echo "deb-src $mirror $pgvector_source_suite main" >"$dir/sources.list"
  local options=(-o "Dir::Etc::sourcelist=$dir/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$dir/lists" -o APT::Sandbox::User=root)
  as_root apt-get "${options[@]}" update -qq
  apt-get "${options[@]}" source -qq pgvector >/dev/null
}

# Runs a command as the user that owns the cluster (PostgreSQL refuses root).
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

# Starts a cluster on a free loopback port with a random password; sets SAFELIGHT_TEST_DATABASE_URL
# and SAFELIGHT_TEST_POSTGRES_BIN. Stop it with stop_postgres.
start_postgres() {
  local bin port password
  bin="/usr/lib/postgresql/$(pg_major)/bin"
  pg_dir=$(mktemp -d /tmp/safelight-pg.XXXXXX)
  [ "$(id -u)" = 0 ] && chown postgres "$pg_dir"
  password=$(node_24 -p 'crypto.randomUUID()')
  port=$(node_24 -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
  (umask 077; printf '%s' "$password" >"$pg_dir/password")
  [ "$(id -u)" = 0 ] && chown postgres "$pg_dir/password"
  say "starting a throwaway PostgreSQL $(pg_major) on port $port"
  as_postgres "$bin/initdb" -D "$pg_dir/data" -U safelight -A scram-sha-256 --pwfile="$pg_dir/password" -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
  # A test cluster may lose its data at any time: no fsync, small memory, no network but loopback.
  as_postgres "$bin/pg_ctl" -D "$pg_dir/data" -l "$pg_dir/log" -w -s start -o \
    "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='$pg_dir' -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=200 -c shared_buffers=128MB"
  pg_bin=$bin
  export SAFELIGHT_TEST_POSTGRES_BIN=$bin
  export SAFELIGHT_TEST_DATABASE_URL="postgresql://safelight:$password@127.0.0.1:$port/postgres"
}

stop_postgres() {
  [ -n "${pg_dir:-}" ] || return 0
  as_postgres "$pg_bin/pg_ctl" -D "$pg_dir/data" -m immediate -s stop 2>/dev/null || true
  rm -rf "$pg_dir"
  pg_dir=
}
