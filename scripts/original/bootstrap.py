#!/usr/bin/env python3
"""Writes the golden intervals of the stratified bootstrap, made with NumPy alone.

usage: scripts/original/bootstrap.py agents/src/test/resources/org/metaworld4j/agents/evaluation/bootstrap.csv
"""

import sys

import numpy as np

STRATA = [
    [0.1, 0.4, 0.35, 0.8, 0.6],
    [1.0, 0.9, 0.95],
    [0.0, 0.2],
    [0.5, 0.5, 0.7, 0.3, 0.9, 0.1, 0.65],
]


def interquartile_mean(strata):
    scores = np.sort(np.concatenate(strata))
    cut = int(0.25 * len(scores))
    return scores[cut : len(scores) - cut].mean()


AGGREGATES = {
    "MEAN": lambda strata: np.concatenate(strata).mean(),
    "MEDIAN": lambda strata: np.median([stratum.mean() for stratum in strata]),
    "INTERQUARTILE_MEAN": interquartile_mean,
}


def interval(strata, aggregate, resamples, confidence, seed):
    random = np.random.default_rng(seed)
    values = [
        aggregate([s[[random.integers(len(s)) for _ in s]] for s in strata])
        for _ in range(resamples)
    ]
    outside = 50 * (1 - confidence)
    return np.percentile(values, [outside, 100 - outside])


def main():
    strata = [np.array(stratum) for stratum in STRATA]
    with open(sys.argv[1], "w") as out:
        out.write(f"# Made by scripts/original/bootstrap.py with NumPy {np.__version__}.\n")
        out.write("# Tolerance 1e-12: sums are added up in another order.\n")
        out.write("# aggregate,resamples,confidence,seed,value,low,high\n")
        for name, aggregate in AGGREGATES.items():
            for resamples, confidence, seed in ((2000, 0.95, 42), (999, 0.8, 7)):
                low, high = interval(strata, aggregate, resamples, confidence, seed)
                row = (name, resamples, confidence, seed, aggregate(strata), low, high)
                out.write(",".join(str(entry) for entry in row) + "\n")


if __name__ == "__main__":
    main()
