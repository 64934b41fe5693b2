"""Reads CoNLL-U with the package conllu and CoNLL-2003 with spaCy's converter, and prints as JSON what they found.

Arguments: a .conllu and a .conll file for each article. Run by conll.test.ts where both packages are installed.
"""
import json
import sys

import conllu
from spacy.training.converters import conll_ner_to_docs

found = []
for trees, names in zip(sys.argv[1::2], sys.argv[2::2]):
    with open(trees, encoding="utf-8", newline="\n") as file:
        text = file.read()
    sentences = conllu.parse(text)
    with open(names, encoding="utf-8", newline="\n") as file:
        documents = list(conll_ner_to_docs(file.read(), n_sents=0, no_print=True))
    found.append({
        "same": "".join(sentence.serialize() for sentence in sentences) == text,
        "words": [token["form"] for sentence in sentences for token in sentence],
        "entities": [token["misc"]["Entity"] for sentence in sentences for token in sentence if token["misc"] and "Entity" in token["misc"]],
        "names": [[entity.label_, [token.text for token in entity]] for document in documents for entity in document.ents],
    })
print(json.dumps(found))
