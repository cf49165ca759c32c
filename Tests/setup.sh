# What building needs, for scripts to source: a Swift toolchain, pkg-config and libyaml with its header.
# POSIX sh. Sets nothing up that is there already; says what to do where it cannot.

factcheck_as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1; then
    sudo "$@"
  else
    return 1
  fi
}

# Installs Debian packages; quiet unless it fails.
factcheck_apt_install() {
  command -v apt-get >/dev/null 2>&1 || return 1
  factcheck_log=$(mktemp) || return 1
  # The package lists may be older than the packages, or missing altogether.
  if factcheck_as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$@" >"$factcheck_log" 2>&1 ||
    { factcheck_as_root apt-get update -q >>"$factcheck_log" 2>&1 &&
      factcheck_as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$@" >>"$factcheck_log" 2>&1; }; then
    rm -f "$factcheck_log"
    return 0
  fi
  cat "$factcheck_log" >&2
  rm -f "$factcheck_log"
  return 1
}

# Fails with a message where something is missing that cannot be installed.
factcheck_setup() {
  if ! command -v swift >/dev/null 2>&1; then
    echo "factcheck: swift is not on the PATH; get Swift 6.2 or later from https://www.swift.org/install" >&2
    return 1
  fi
  pkg-config --exists yaml-0.1 >/dev/null 2>&1 && return 0
  factcheck_packages=libyaml-dev
  command -v pkg-config >/dev/null 2>&1 || factcheck_packages="$factcheck_packages pkg-config"
  # shellcheck disable=SC2086
  factcheck_apt_install $factcheck_packages && pkg-config --exists yaml-0.1 && return 0
  case $(uname -s) in
  Darwin) echo "factcheck: libyaml is missing; install it: brew install libyaml pkg-config" >&2 ;;
  *)
    echo "factcheck: libyaml and pkg-config are missing and could not be installed;" >&2
    echo "  Debian, Ubuntu: apt-get install libyaml-dev pkg-config" >&2
    echo "  Fedora:         dnf install libyaml-devel libyaml-static pkgconf" >&2
    ;;
  esac
  return 1
}

# Installs programs that are not there; a name, or NAME:PACKAGE where the package is called otherwise.
factcheck_programs() {
  for factcheck_program in "$@"; do
    command -v "${factcheck_program%%:*}" >/dev/null 2>&1 && continue
    factcheck_apt_install "${factcheck_program##*:}" || {
      echo "factcheck: ${factcheck_program%%:*} is missing and could not be installed; tests need it" >&2
      return 1
    }
  done
}

# Python with what virtual environments need.
factcheck_python() {
  python3 -c 'import ensurepip, venv' >/dev/null 2>&1 || factcheck_apt_install python3 python3-venv || {
    echo "$1: python3 and its module venv could not be installed" >&2
    return 1
  }
}

# The flags that make one static file where the system can do that.
factcheck_build_flags() {
  case $(uname -s) in
  Darwin) echo "-c release --product factcheck" ;;
  # The linker warns that a static glibc cannot look up users and hosts; the program does neither.
  *) echo "-c release --product factcheck --static-swift-stdlib -Xswiftc -static-executable -Xlinker -s -Xlinker --icf=all -Xlinker --no-eh-frame-hdr" ;;
  esac
}
