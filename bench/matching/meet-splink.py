"""Splink on splink-a.csv and splink-b.csv of the folder it is given: its best threshold, as it is and one to one."""
import os
import sys

import pandas as pd
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

folder = sys.argv[1]
frames = [pd.read_csv(os.path.join(folder, f'splink-{x}.csv'), dtype=str, keep_default_na=False).replace('', None) for x in 'ab']
have = {c for c in frames[0].columns if frames[0][c].notna().any() and frames[0][c].nunique() > 1}
for f in frames:
    f['eerste_voornaam'] = f['voornaam'].str.split(' ').str[0]
comparisons = [
    cl.ForenameSurnameComparison('eerste_voornaam', 'achternaam', forename_surname_concat_col_name=None),
    cl.DateOfBirthComparison('geboortedatum', input_is_string=True, invalid_dates_as_null=True),
    cl.JaroWinklerAtThresholds('straat', [0.9]),
    cl.ExactMatch('huisnummer'),
    cl.LevenshteinAtThresholds('postcode', [1, 2]),
]
comparisons += [cl.ExactMatch(c) for c in ('geslacht', 'toevoeging', 'telefoon') if c in have]
rules = [['geboortedatum'], ['achternaam', 'eerste_voornaam'], ['postcode', 'huisnummer'], ['straat', 'huisnummer'], ['achternaam', 'postcode'], ['eerste_voornaam', 'postcode']]
rules += [['telefoon']] if 'telefoon' in have else []
settings = SettingsCreator(link_type='link_only', comparisons=comparisons, blocking_rules_to_generate_predictions=[block_on(*r) for r in rules])
db = DuckDBAPI()
linker = Linker([db.register(f) for f in frames], settings)
linker.training.estimate_probability_two_random_records_match([block_on('geboortedatum', 'achternaam'), block_on('geboortedatum', 'eerste_voornaam')], recall=0.8)
linker.training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
for r in (['geboortedatum'], ['achternaam', 'eerste_voornaam'], ['postcode', 'huisnummer']):
    linker.training.estimate_parameters_using_expectation_maximisation(block_on(*r))
found = linker.inference.predict(threshold_match_probability=0.001).as_pandas_dataframe()
person = {r.unique_id: r.persoon for f in frames for r in f.itertuples()}
true = len(set(frames[0].persoon) & set(frames[1].persoon))
pairs = sorted(((w, a, b) for w, a, b in zip(found.match_weight, found.unique_id_l, found.unique_id_r)), reverse=True)


def best(rows):
    good = bad = 0
    out = (0, 0, 0, 0)
    for _, a, b in rows:
        good, bad = good + (person[a] == person[b]), bad + (person[a] != person[b])
        p, r = good / (good + bad), good / true
        out = max(out, (2 * p * r / (p + r) if good else 0, p, r, bad))
    return out


used, one = set(), []
for w, a, b in pairs:
    if a not in used and b not in used:
        used |= {a, b}
        one.append((w, a, b))
for name, rows in (('Splink, beste drempel', pairs), ('Splink, een op een', one)):
    f1, p, r, bad = best(rows)
    print(f'  {name:<24} vals {bad:>4}  precision {p:.4f}  recall {r:.4f}  F1 {f1:.4f}')
