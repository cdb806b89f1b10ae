# Shared by script/server and script/test: small steps that do nothing when nothing is missing.
# Sourced, not run. Every function says what it is about to do on stderr.

say() { printf '▸ %s\n' "$*" >&2; }
die() { printf '✗ %s\n' "$*" >&2; exit 1; }

root_dir() { cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd; }

# Runs a command as root; without sudo and root it says which command is to be run by hand.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null 2>&1; then sudo "$@"
  else die "this step needs root: run it yourself once, then try again: $*"
  fi
}

need_node() {
  command -v node >/dev/null 2>&1 || die 'Node.js is missing: install Node 20 or newer with npm (on Debian: apt-get install nodejs npm)'
  command -v npm >/dev/null 2>&1 || die 'npm is missing: install it beside Node (on Debian: apt-get install npm)'
  local major
  major=$(node -p 'process.versions.node.split(".")[0]')
  [ "$major" -ge 20 ] || die "Node $major is too old: Node 20 or newer is needed to install (the program itself runs on a pinned Node 24)"
}

# Installs the locked dependencies when the lockfile differs from what is installed.
ensure_dependencies() {
  need_node
  local stamp=node_modules/.safelight-installed want
  want=$(cat package-lock.json package.json | cksum)
  if [ ! -f "$stamp" ] || [ "$(cat "$stamp")" != "$want" ]; then
    say 'installing dependencies (npm ci)'
    npm ci --no-audit --no-fund --loglevel=error >&2
    printf '%s' "$want" >"$stamp"
  fi
  [ "$(node_24 -p 'process.versions.node.split(".")[0]')" = 24 ] || die 'the pinned Node 24 did not install: remove node_modules and try again'
}

# The pinned Node, whatever the system has.
node_24() { "$(pwd)/node_modules/.bin/node" "$@"; }

# Builds the page when a source of it is newer than the build.
ensure_page() {
  local built=apps/web/dist/index.html
  if [ ! -f "$built" ] || [ -n "$(find apps/web packages package-lock.json \
      \( -name node_modules -o -name dist -o -name .types \) -prune -o -type f -newer "$built" -print -quit)" ]; then
    say 'building the page'
    npm run build --silent >&2
  fi
}

# Makes the files of an empty database once, which a first start then copies in a third of a second.
ensure_database_template() {
  [ -d node_modules/.cache/safelight/database-template ] && return 0
  say 'preparing an empty database'
  node_24 scripts/make-database-template.ts
}

apt_installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'install ok installed'; }

# Installs the Debian packages that are missing; the package lists are fetched at most once a run.
ensure_packages() {
  local missing=() package
  for package in "$@"; do apt_installed "$package" || missing+=("$package"); done
  [ "${#missing[@]}" = 0 ] && return 0
  command -v apt-get >/dev/null 2>&1 || die "not a Debian system: install these yourself: ${missing[*]}"
  say "installing Debian packages: ${missing[*]}"
  update_package_lists
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

update_package_lists() {
  [ -n "${package_lists_fresh:-}" ] && return 0
  as_root apt-get update -qq
  package_lists_fresh=1
}
