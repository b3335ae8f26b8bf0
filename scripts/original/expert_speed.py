#!/usr/bin/env python3
"""Times the original on its scripted experts' episodes, one thread.

Needs `pip install metaworld==3.1.1 mujoco==3.3.0`. Episodes are those of the benchmark ExpertStep:
the first ten goals of MT1 with seed 42, until 30 steps after the first success. Two figures a task,
in control steps a second: of MuJoCo's compiled engine alone (the episode's commands replayed with
five physics steps in one call), and of Meta-World's whole Python step.

usage: expert_speed.py [TASK ...]    prints CSV: task, engine, python
"""
import random
import sys
import time
import warnings

import metaworld
import mujoco
import numpy as np
from metaworld.policies import ENV_POLICY_MAP

TASKS = [
    "reach-v3", "push-v3", "pick-place-v3", "door-open-v3", "peg-insert-side-v3",
    "assembly-v3", "stick-push-v3", "box-close-v3", "coffee-pull-v3", "hammer-v3",
]
SEED = 42
GOALS = 10
STEPS_AFTER_SUCCESS = 30
FRAME_SKIP = 5
ROUNDS = 3


def episode(env, policy):
    """Runs one episode; returns its start state, its commands and the seconds in env.step."""
    observation, _ = env.reset()
    data = env.unwrapped.data
    start = (data.qpos.copy(), data.qvel.copy(), data.mocap_pos.copy(), data.mocap_quat.copy())
    commands = []
    seconds = 0.0
    left = 500
    while left > 0:
        action = policy.get_action(observation)
        began = time.perf_counter()
        observation, _, _, truncated, info = env.step(action)
        seconds += time.perf_counter() - began
        commands.append((data.mocap_pos.copy(), data.ctrl.copy()))
        left = min(left, STEPS_AFTER_SUCCESS) - 1 if info["success"] else left - 1
        if truncated:
            break
    return start, commands, seconds


def engine_seconds(model, start, commands):
    """Replays the commands in the engine alone."""
    data = mujoco.MjData(model)
    data.qpos[:], data.qvel[:], data.mocap_pos[:], data.mocap_quat[:] = start
    mujoco.mj_forward(model, data)
    seconds = 0.0
    for position, control in commands:
        data.mocap_pos[:] = position
        data.ctrl[:] = control
        began = time.perf_counter()
        mujoco.mj_step(model, data, nstep=FRAME_SKIP)
        seconds += time.perf_counter() - began
    return seconds


def measure(task):
    random.seed(SEED)
    np.random.seed(SEED)
    benchmark = metaworld.MT1(task, seed=SEED)
    env = benchmark.train_classes[task]()
    policy = ENV_POLICY_MAP[task]()
    best_engine = best_python = 0.0
    for _ in range(ROUNDS):
        steps = engine = python = 0
        for goal in benchmark.train_tasks[:GOALS]:
            env.set_task(goal)
            start, commands, seconds = episode(env, policy)
            steps += len(commands)
            python += seconds
            engine += engine_seconds(env.unwrapped.model, start, commands)
        best_engine = max(best_engine, steps / engine)
        best_python = max(best_python, steps / python)
    return best_engine, best_python


def main():
    warnings.filterwarnings("ignore")
    print("task,engine,python")
    for task in sys.argv[1:] or TASKS:
        engine, python = measure(task)
        print(f"{task},{engine:.0f},{python:.0f}", flush=True)


if __name__ == "__main__":
    main()
