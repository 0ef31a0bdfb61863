# Finds a JDK 21 or later. For onrecord, bench/run and .ci/run to source; Bash.

# Sets jdk and jdk_version where a folder holds a JDK 21 or later. Reads its file `release`: starting Java to ask takes far longer.
is_jdk() {
    local line
    [[ -n "$1" && -x "$1/bin/java" && -x "$1/bin/javac" && -r "$1/release" ]] || return 1
    while IFS= read -r line; do
        if [[ "$line" =~ ^JAVA_VERSION=\"?(([0-9]+)[^\"]*) ]]; then
            jdk="$1"
            jdk_version="${BASH_REMATCH[1]}"
            ((BASH_REMATCH[2] >= 21))
            return
        fi
    done <"$1/release"
    return 1
}

# Sets jdk and jdk_version to a JDK of JAVA_HOME, the PATH or the usual folders; fails where there is none.
find_jdk() {
    local javac home
    is_jdk "${JAVA_HOME:-}" && return
    if javac="$(command -v javac)"; then
        while [[ -L "$javac" ]]; do
            home="$(readlink "$javac")"
            [[ "$home" == /* ]] && javac="$home" || javac="${javac%/*}/$home"
        done
        is_jdk "${javac%/bin/javac}" && return
    fi
    for home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /usr/local/openjdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
        "$HOME"/.local/share/mise/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*; do
        is_jdk "$home" && return
    done
    return 1
}
