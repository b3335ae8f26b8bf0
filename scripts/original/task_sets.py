#!/usr/bin/env python3
"""Draws the original's task sets and selections and writes what is needed to recognise them as CSV.

Needs metaworld 3.1.1 and mujoco 3.3.0; neither the build nor the tests need this script.

usage: scripts/original/task_sets.py FILE

Each line has a set, a seed, a split and a SHA-256. It is that of org.metaworld4j.core.task.TaskDigest
over the tasks of one side of a benchmark, or, where the set's name begins with "picks", over the tasks
that a vector of environments picks: of environment 0 all ROUNDS, then of environment 1, and so on.
"""

import hashlib
import pickle
import struct
import sys

import gymnasium as gym
import metaworld

SEEDS = (42, 1)
ROUNDS = 60  # more than there are tasks, so that pseudo-random orders begin a second round
CUSTOM_TRAIN = ["push-v3", "reach-v3", "door-open-v3"]
CUSTOM_TEST = ["hammer-v3", "soccer-v3"]


def digest(tasks):
    """SHA-256 of tasks given as (environment, parameters, whether the goal is visible)."""
    out = bytearray(struct.pack(">i", len(tasks)))
    for env, parameters, visible in tasks:
        name = env.encode()
        out += struct.pack(">H", len(name)) + name
        out += struct.pack(">?i", visible, len(parameters))
        out += struct.pack(f">{len(parameters)}d", *parameters)
    return hashlib.sha256(bytes(out)).hexdigest()


def plain(task):
    data = pickle.loads(task.data)
    vector = [float(x) for x in data["rand_vec"]]
    return task.env_name, vector, not data["partially_observable"]


def picks(vector, rounds):
    """What each environment picks in so many rounds; selection on reset is left as it was built."""
    taken = [[] for _ in range(vector.num_envs)]
    for _ in range(rounds):
        for env, mine in zip(vector.envs, taken):
            env.get_wrapper_attr("sample_tasks")()
            mine.append(picked(env))
    return [task for mine in taken for task in mine]


def picked(env):
    bare = env.unwrapped
    ids = {cls: name for name, cls in metaworld.ALL_V3_ENVIRONMENTS.items()}
    return ids[type(bare)], [float(x) for x in bare._last_rand_vec], not bare._partially_observable


def custom_multi_task(seed):
    vector = gym.make_vec(
        "Meta-World/custom-mt-envs", vector_strategy="sync", envs_list=CUSTOM_TRAIN, seed=seed
    )
    return [plain(t) for env in vector.envs for t in env.get_wrapper_attr("tasks")]


def single_goals(suffix, classes, seed):
    goals = []
    for name in metaworld.ALL_V3_ENVIRONMENTS:
        env = classes[f"{name}-goal-{suffix}"](seed=seed)
        env.reset()
        goals.append((name, [float(x) for x in env._last_rand_vec], suffix == "observable"))
    return goals


def rows():
    for seed in SEEDS:
        for name in ("MT10", "MT25", "MT50", "ML10", "ML25", "ML45"):
            benchmark = getattr(metaworld, name)(seed=seed)
            yield name, seed, "train", digest([plain(t) for t in benchmark.train_tasks])
            if benchmark.test_tasks:
                yield name, seed, "test", digest([plain(t) for t in benchmark.test_tasks])
        custom = metaworld.CustomML(CUSTOM_TRAIN, CUSTOM_TEST, seed=seed)
        yield "ML-custom", seed, "train", digest([plain(t) for t in custom.train_tasks])
        yield "ML-custom", seed, "test", digest([plain(t) for t in custom.test_tasks])
        yield "MT-custom", seed, "train", digest(custom_multi_task(seed))
        hidden = metaworld.ALL_V3_ENVIRONMENTS_GOAL_HIDDEN
        observable = metaworld.ALL_V3_ENVIRONMENTS_GOAL_OBSERVABLE
        yield "goal-hidden", seed, "train", digest(single_goals("hidden", hidden, seed))
        yield "goal-observable", seed, "train", digest(single_goals("observable", observable, seed))
        vector = metaworld.make_mt_envs("MT10", seed=seed)
        yield "picks MT10", seed, "train", digest(picks(vector, ROUNDS))
        vector = metaworld.make_ml_envs_train("ML10", seed=seed, meta_batch_size=20)
        yield "picks ML10", seed, "train", digest(picks(vector, ROUNDS))
        vector = metaworld.make_ml_envs_test("ML10", seed=seed, meta_batch_size=10)
        yield "picks ML10", seed, "test", digest(picks(vector, ROUNDS))


def main():
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        file.write("# Task sets and selections of Meta-World 3.1.1 as SHA-256,\n")
        file.write("# written by scripts/original/task_sets.py.\n")
        file.write("set,seed,split,sha256\n")
        for row in rows():
            file.write(",".join(str(cell) for cell in row) + "\n")
            file.flush()


if __name__ == "__main__":
    main()
