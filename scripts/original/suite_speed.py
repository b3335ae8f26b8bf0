#!/usr/bin/env python3
"""Times the original, or EnvPool's port of it, under random actions, one thread, resets included.

Needs `pip install metaworld==3.1.1 mujoco==3.3.0`, or `pip install envpool==1.2.5`, whichever is
found. Each environment runs for two seconds, actions drawn beforehand.

usage: suite_speed.py [TASK ...]    prints CSV: task, steps a second
"""
import sys
import time
import warnings

import numpy as np

SECONDS = 2.0
SEED = 42
STEPS = 500


def tasks_of_original():
    from metaworld.env_dict import ALL_V3_ENVIRONMENTS

    return list(ALL_V3_ENVIRONMENTS)


def original(task):
    """Returns how to reset and step Meta-World's own environment."""
    import metaworld

    benchmark = metaworld.MT1(task, seed=SEED)
    env = benchmark.train_classes[task]()
    goals = benchmark.train_tasks
    count = 0

    def reset():
        nonlocal count
        env.set_task(goals[count % len(goals)])
        count += 1
        env.reset()

    return reset, env.step


def envpool_name(task):
    return "MetaWorld/" + "".join(part.capitalize() for part in task[:-3].split("-")) + "-v3"


def pooled(task):
    """Returns how to reset and step EnvPool's environment, a batch of one."""
    import envpool

    env = envpool.make(
        envpool_name(task), env_type="gymnasium", num_envs=1, num_threads=1, seed=SEED
    )
    return env.reset, lambda action: env.step(action[None])


def rate(reset, step, actions):
    reset()
    for action in actions[:50]:
        step(action)
    steps = 0
    began = time.perf_counter()
    while True:
        reset()
        for i in range(STEPS - 1):
            step(actions[i])
            steps += 1
            if i % 16 == 0 and time.perf_counter() - began > SECONDS:
                return steps / (time.perf_counter() - began)


def main():
    warnings.filterwarnings("ignore")
    try:
        import envpool  # noqa: F401

        make = pooled
    except ImportError:
        make = original
    actions = np.random.default_rng(SEED).uniform(-1, 1, (STEPS, 4)).astype(np.float32)
    print("task,steps")
    for task in sys.argv[1:] or tasks_of_original():
        print(f"{task},{rate(*make(task), actions):.0f}", flush=True)


if __name__ == "__main__":
    main()
