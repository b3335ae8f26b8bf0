#!/usr/bin/env python3
"""Plays the original's scripted experts on the goals of MT1 and says when they first succeed.

Needs `pip install metaworld==3.1.1 mujoco==3.3.0`. Actions are passed on as the experts give them,
not clipped. Episodes last 500 steps whether or not they succeed; with --brief they end with the
success, which is about five times as fast, and there are no returns.

usage: expert_success.py [--brief] SEED [TASK ...]    prints CSV without header: policy, seed, task,
mean return or NaN, then for each goal the first step of success, counted from 1, or 0 if there is none
"""
import argparse
import random
import warnings

import metaworld
import numpy as np
from metaworld.policies import ENV_POLICY_MAP

STEPS = 500


def episode(env, policy, brief):
    """Returns the return, nan if brief, and the first step of success, 0 if none."""
    observation, _ = env.reset()
    total = 0.0
    first = 0
    for step in range(1, STEPS + 1):
        observation, reward, _, _, info = env.step(policy.get_action(observation))
        total += reward
        if first == 0 and info["success"]:
            first = step
            if brief:
                break
    return float("nan") if brief else total, first


def measure(task, seed, brief):
    random.seed(seed)
    np.random.seed(seed)
    benchmark = metaworld.MT1(task, seed=seed)
    env = benchmark.train_classes[task]()
    returns = []
    firsts = []
    for goal in benchmark.train_tasks:
        env.set_task(goal)
        total, first = episode(env, ENV_POLICY_MAP[task](), brief)
        returns.append(total)
        firsts.append(first)
    env.close()
    return np.mean(returns), firsts


def main():
    warnings.filterwarnings("ignore")
    parser = argparse.ArgumentParser()
    parser.add_argument("--brief", action="store_true")
    parser.add_argument("seed", type=int)
    parser.add_argument("tasks", nargs="*", default=sorted(ENV_POLICY_MAP))
    given = parser.parse_args()
    for task in given.tasks:
        mean, firsts = measure(task, given.seed, given.brief)
        told = "NaN" if given.brief else f"{mean:.2f}"
        print(f"expert,{given.seed},{task},{told},{','.join(map(str, firsts))}", flush=True)


if __name__ == "__main__":
    main()
