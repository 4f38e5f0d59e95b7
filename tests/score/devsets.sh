#!/bin/sh
# The outside scorers on the outside development sets, where they are at hand: devsets.sh PYTHON FOLDER
python=$1 sets=$2
[ -d "$sets/score" ] || { echo "no development sets in $sets; name their folder with: make score DEVSETS=FOLDER"; exit 0; }
coded=$(mktemp)
trap 'rm -f "$coded"' EXIT
"$python" -m geo code "$sets/seeds/articles.csv" --format jsonl >"$coded"
echo "events of $(wc -l <"$coded") records"
"$python" "$sets/score/score_events.py" "$sets/devsets/gold_seeds.json" "$coded"
"$python" -m tests.score.merging "$sets/devsets/gold_seeds.json"
echo "time expressions"
"$python" "$sets/score/score_timex.py" "$sets/devsets/timex_fr_timebank_dev.json" "$python -m geo timex --format jsonl"
for set in wikineural hipe; do
  echo "places, $set"
  "$python" "$sets/score/score_places.py" "$sets/devsets/places_fr_dev.json" "$set" "$python -m geo places --format jsonl"
done
