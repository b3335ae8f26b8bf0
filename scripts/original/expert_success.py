#!/usr/bin/env python3
"""Plays the original's scripted experts on the goals of MT1 and says when they first succeed.

Needs `pip install metaworld==3.1.1 mujoco==3.3.0`. Actions are passed on as the experts give them,
not clipped; episodes last 500 steps whether or not they succeed.

usage: expert_success.py SEED [TASK ...]    prints CSV without header: policy, seed, task, mean
return, then for each goal the first step of success, counted from 1, or 0 if there is none
"""
import random
import sys
import warnings

import metaworld
import numpy as np
from metaworld.policies import ENV_POLICY_MAP

STEPS = 500


def episode(env, policy):
    """Returns the return and the first step of success, 0 if none."""
    observation, _ = env.reset()
    total = 0.0
    first = 0
    for step in range(1, STEPS + 1):
        observation, reward, _, _, info = env.step(policy.get_action(observation))
        total += reward
        if first == 0 and info["success"]:
            first = step
    return total, first


def measure(task, seed):
    random.seed(seed)
    np.random.seed(seed)
    benchmark = metaworld.MT1(task, seed=seed)
    env = benchmark.train_classes[task]()
    returns = []
    firsts = []
    for goal in benchmark.train_tasks:
        env.set_task(goal)
        total, first = episode(env, ENV_POLICY_MAP[task]())
        returns.append(total)
        firsts.append(first)
    env.close()
    return np.mean(returns), firsts


def main():
    warnings.filterwarnings("ignore")
    seed = int(sys.argv[1])
    for task in sys.argv[2:] or sorted(ENV_POLICY_MAP):
        mean, firsts = measure(task, seed)
        print(f"expert,{seed},{task},{mean:.2f},{','.join(map(str, firsts))}", flush=True)


if __name__ == "__main__":
    main()
