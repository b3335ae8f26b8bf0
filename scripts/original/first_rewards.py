#!/usr/bin/env python3
"""Writes what version 1 of the original's rewards gives in states that no episode would reach.

Needs metaworld 3.1.1 and mujoco 3.3.0; neither the build nor the tests need this script.

usage: scripts/original/first_rewards.py FILE

Recorded episodes leave many branches of these rewards out: nobody lifts the lid, nobody is at the
button with the tip that counts. Here every task is reset with goals of MT1, seed 42, and then all that
its reward reads is overwritten: the observed object lies near its start or near the goal, high or
low, the finger tips near the object, further points near object or goal. Numbers written over are
rounded to 0.1 mm, so that the file is small.
"""

import csv
import gzip
import io
import sys

import metaworld
import numpy as np

SEED = 42
GOALS = 6
STATES = 10  # of each goal
AXES = "xyz"

# What rewards read beside observation, finger tips and action.
PARTS = {
    "assembly-v3": ("body", "RoundNut"),
    "disassemble-v3": ("body", "RoundNut"),
    "hammer-v3": ("geom", "HammerHead"),
    "peg-insert-side-v3": ("site", "pegHead"),
    "stick-pull-v3": ("site", "stick_end"),
}
STICKS = ("stick-pull-v3", "stick-push-v3")
INFO = (
    "success",
    "near_object",
    "grasp_success",
    "grasp_reward",
    "in_place_reward",
    "obj_to_target",
)


def near(rng, point, *scales):
    return np.asarray(point) + rng.normal(size=3) * rng.choice(scales)


def rounded(values):
    return np.round(values, 4)


def object_place(rng, env, first):
    place = near(rng, first if rng.random() < 0.4 else env._target_pos, 0.005, 0.03, 0.1)
    if rng.random() < 0.4:
        place[2] = rng.uniform(0, 0.4)
    return rounded(place)


def orientation(rng, task, place, env):
    """Sticks: the rewards take two numbers of it for coordinates of the thermos."""
    if task in STICKS and rng.random() < 0.8:
        if rng.random() < 0.5:
            place[2] = env._target_pos[0] + 0.02 * rng.normal()
            place[1] = env._target_pos[1] + 0.02 * rng.normal()
        place[0] = place[2] + 0.02 * rng.normal()
        place[:] = rounded(place)
        return rounded([place[1] + 0.02 * rng.normal(), place[2] + 0.02 * rng.normal(), 0.7, 0.7])
    return rounded(rng.normal(size=4) / 2)


def state(rng, task, env, first):
    """Overwrites what the reward reads and returns observation, action and the columns read."""
    place = object_place(rng, env, first)
    quaternion = orientation(rng, task, place, env)
    second = rounded(near(rng, env._target_pos, 0.02, 0.1))
    part = rounded(near(rng, place if rng.random() < 0.5 else env._target_pos, 0.005, 0.03, 0.1))
    left = rounded(near(rng, place, 0.005, 0.02, 0.1))
    right = left.copy()
    if rng.random() < 0.5 and task not in ("button-press-v3", "handle-press-v3"):
        left[1] += 0.02  # so that tip and middle are not the same
        right[1] -= 0.02
    effort = np.float32(np.round(rng.uniform(-1.2, 1.2), 4))
    joint = float(np.round(rng.uniform(0, 0.1), 4))

    if "reach" in task or task == "hand-insert-v3":
        shift = rounded(near(rng, env._target_pos, 0.005, 0.03, 0.1)) - (left + right) / 2
        left, right = left + shift, right + shift
    env.data.site("leftEndEffector").xpos[:] = left
    env.data.site("rightEndEffector").xpos[:] = right
    for i in range(env.model.nsite):  # some rewards insist that marker and goal are the same
        if "goal" in env.model.site(i).name:
            env.data.site(i).xpos[:] = env._target_pos
    if task in PARTS:
        kind, name = PARTS[task]
        getattr(env.data, kind)(name).xpos[:] = part
    if task == "hammer-v3":
        env.data.joint("NailSlideJoint").qpos[:] = joint
    observation = np.zeros(39)
    observation[4:7] = place
    observation[7:11] = quaternion
    observation[11:14] = second
    action = np.array([0, 0, 0, effort], dtype=np.float32)
    return observation, action, {
        "object": place,
        "orientation": quaternion,
        "object_2": second,
        "part": part,
        "tcp": (right + left) / 2,
        "left_tip": left,
        "joint": joint,
        "action_3": float(effort),
    }


def start(task, env):
    columns = {
        "start_tcp": env.init_tcp,
        "start_object": env.obj_init_pos,
        "start_part": np.zeros(3),
        "start_goal": env._target_pos,
        "start_height": getattr(env, "obj_height", getattr(env, "objHeight", 0.0)),
    }
    if task == "stick-pull-v3":
        columns["start_part"] = env.stick_init_pos
    if task == "stick-push-v3":
        columns["start_object"] = env.stick_init_pos
    return columns


def flat(columns):
    out = {}
    for name, value in columns.items():
        values = np.atleast_1d(value)
        if len(values) == 1:
            out[name] = repr(float(values[0]))
        for i in range(len(values) if len(values) > 1 else 0):
            suffix = str(i) if name == "orientation" else AXES[i]
            out[f"{name}_{suffix}"] = repr(float(values[i]))
    return out


def rows(task, rng):
    benchmark = metaworld.MT1(task, seed=SEED)
    env = benchmark.train_classes[task](reward_function_version="v1")
    for goal in benchmark.train_tasks[:GOALS]:
        env.set_task(goal)
        first = env.reset()[0][4:7]
        for _ in range(STATES):
            observation, action, columns = state(rng, task, env, first)
            reward, info = env.evaluate_state(observation, action)
            columns |= start(task, env)
            columns |= {"reward_v1": reward} | {f"{key}_v1": float(info[key]) for key in INFO}
            yield {"env": task} | flat(columns)


def main(file):
    tasks = list(metaworld.ALL_V3_ENVIRONMENTS)
    table = [row for i, task in enumerate(tasks) for row in rows(task, np.random.default_rng(i))]
    text = io.StringIO()
    writer = csv.DictWriter(text, list(table[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(table)
    with open(file, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, 0) as zipped:
        zipped.write(text.getvalue().encode())


if __name__ == "__main__":
    main(sys.argv[1])
