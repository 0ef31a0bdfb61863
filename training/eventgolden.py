"""Golden vectors of the event network: python eventgolden.py OUT_DIR writes what Java's EventFeatures must make of some clauses, and
what OUT_DIR/events.int8.onnx says of them, to core/src/test/resources/golden/events.json."""
import json
import sys
from pathlib import Path

import numpy as np
import onnxruntime

from events import HERE, LABELS, features, marked
from wordpiece import WordPieces

CLAUSES = [
    "<s>Norland</s> has shipped field guns to <t>Ostmark</t>.",
    "<t>Ann Lee</t> was arrested on Monday by <s>Norland's secret police</s>, her lawyer said.",
    "In the capital, after a night of talks that nobody had thought would end so soon, <s>the president</s> and <t>rebels</t> agreed on a truce.",
    "<s>Prime Minister Jan Berg</s> resigned on Friday after the minority cabinet lost a vote of confidence a day earlier, his office said in a note.",
    "Two newspapers of <t>Easthaven</t> were closed.",
    "<s>Norland</s> warned <t>Ostmark</t> that <s>Norland</s> wouldn't wait; Łukasz Żółć of the “Daily” doubted it.",
    "Nobody knows why.",
]


def main():
    out = Path(sys.argv[1])
    pieces_of = WordPieces(out / "events-vocabulary.txt")
    session = onnxruntime.InferenceSession(out / "events.int8.onnx")
    vectors = []
    for text in CLAUSES:
        pieces, core, slots = features(*marked(text), pieces_of)
        found = session.run(None, {"pieces": np.array(pieces), "core": np.array(core, np.float32), "features": np.array(slots)})[0]
        vectors.append({"text": text, "pieces": pieces, "core": core, "features": slots,
                        "probabilities": {label: round(float(p), 4) for label, p in zip(LABELS, found)}})
    path = HERE.parent / "core/src/test/resources/golden/events.json"
    path.write_text("[\n" + ",\n".join(json.dumps(vector, ensure_ascii=False) for vector in vectors) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
