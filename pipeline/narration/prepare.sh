#!/bin/sh
# Puts everything that the voices need into .cache/narration: about 350 MB, once.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p .cache/narration
python3 -m venv .cache/narration/python
.cache/narration/python/bin/pip install --quiet -r pipeline/narration/requirements.txt
.cache/narration/python/bin/pip install --quiet -r pipeline/narration/requirements-check.txt
# The English styles of the voice model are published in this package; its code is not used.
cd .cache/narration
npm pack --silent kokoro-js@1.2.1
tar -xzf kokoro-js-1.2.1.tgz package/voices
