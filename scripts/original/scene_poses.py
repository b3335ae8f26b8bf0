#!/usr/bin/env python3
"""Writes where the original has the robot's links and the things of all tasks, as gzipped CSV.

Needs metaworld 3.1.1 and mujoco 3.3.0; neither the build nor the tests need this script.

usage: scripts/original/scene_poses.py FILE

Everything is MT1's first goal with seed 42: after the reset, and after 15 steps of the scripted
expert, before most hands touch anything. Bodies are named as this project names them.
"""

import gzip
import sys

import metaworld
import mujoco
import numpy as np
from metaworld.policies import ENV_POLICY_MAP

SEED = 42
STEPS = 15
ROBOT = {f"arm link {i + 1}": f"right_l{i}" for i in range(7)} | {
    "hand": "hand",
    "gripper base": "right_hand",
    "right finger": "rightclaw",
    "left finger": "leftclaw",
}
BUTTON = {"button box": "box", "button": "button"}
COFFEE = {"coffee machine": "coffee_machine", "coffee button": "cmbutton", "mug": "obj"}
DRAWER = {"drawer case": "drawer", "drawer": "drawer_link"}
FAUCET = {"faucet": "faucetBase", "faucet handle": "faucet_link2"}
SAFE = {"safe": "door", "door": "door_link"}
LOCK = {"safe": "door", "lever": "lock_link"}
NET = {"net": "puck_goal", "plate": "puck_channel/"}
STICK = {"stick": "stick", "thermos": "object/"}
TOWER = {"tower": "box", "handle": "handle_link"}
WINDOW = {"window": "window", "window pane": "windowb_a"}
WRENCH = {"wrench": "RoundNut", "peg": "peg"}
PUCK = {"puck": "obj"}
CUBE = {"cube": "obj"}
WALLED = PUCK | {"brick wall": "wall"}

# A name that ends in a slash means the only child of the body before it.
BODIES = {
    "assembly": WRENCH,
    "basketball": {"ball": "bsktball", "basketball stand": "basket_goal"},
    "bin-picking": CUBE | {"left bin": "bin_start", "right bin": "bin_goal"},
    "box-close": {"box": "boxbody", "lid": "boxbodytop"},
    "button-press-topdown": BUTTON,
    "button-press-topdown-wall": BUTTON | {"wall": "wall"},
    "button-press": BUTTON,
    "button-press-wall": BUTTON | {"wall": "wall"},
    "coffee-button": COFFEE,
    "coffee-pull": COFFEE,
    "coffee-push": COFFEE,
    "dial-turn": {"dial": "dial", "knob": "dial/"},
    "disassemble": WRENCH,
    "door-close": SAFE,
    "door-lock": LOCK,
    "door-open": SAFE,
    "door-unlock": LOCK,
    "drawer-close": DRAWER,
    "drawer-open": DRAWER,
    "faucet-close": FAUCET,
    "faucet-open": FAUCET,
    "hammer": {"hammer": "hammerbody", "block": "box", "nail": "nail_link"},
    "hand-insert": CUBE,
    "handle-press-side": TOWER,
    "handle-press": TOWER,
    "handle-pull-side": TOWER,
    "handle-pull": TOWER,
    "lever-pull": {"pillar": "lever", "lever": "lever_link1"},
    "peg-insert-side": {"peg": "peg", "block": "box"},
    "peg-unplug-side": {"plug": "plug1", "wall": "box"},
    "pick-out-of-hole": PUCK,
    "pick-place": PUCK,
    "pick-place-wall": WALLED,
    "plate-slide-back-side": NET,
    "plate-slide-back": NET,
    "plate-slide-side": NET,
    "plate-slide": NET,
    "push-back": CUBE,
    "push": PUCK,
    "push-wall": WALLED,
    "reach": PUCK,
    "reach-wall": WALLED,
    "shelf-place": CUBE | {"shelf": "shelf"},
    "soccer": {"ball": "soccer_ball", "soccer goal": "goal_whole"},
    "stick-pull": STICK,
    "stick-push": STICK,
    "sweep-into": CUBE,
    "sweep": CUBE,
    "window-close": WINDOW,
    "window-open": WINDOW,
}


def body_id(model, name):
    if not name.endswith("/"):
        return model.body(name).id
    return int(np.flatnonzero(model.body_parentid == model.body(name[:-1]).id)[0])


def rows(task, step, env):
    mujoco.mj_kinematics(env.model, env.data)  # some resets leave positions as they were before
    for ours, original in (ROBOT | BODIES[task]).items():
        body = body_id(env.model, original)
        pose = np.concatenate([env.data.xpos[body], env.data.xquat[body]])
        yield f"{task}-v3,{step},{ours}," + ",".join(f"{number:.6f}" for number in pose)


def main(path):
    lines = ["task,step,body,x,y,z,qw,qx,qy,qz"]
    for task in BODIES:
        name = task + "-v3"
        benchmark = metaworld.MT1(name, seed=SEED)
        env = benchmark.train_classes[name]()
        env.set_task(benchmark.train_tasks[0])
        env._partially_observable = False
        observation, _ = env.reset()
        lines += rows(task, 0, env)
        expert = ENV_POLICY_MAP[name]()
        for _ in range(STEPS):
            observation = env.step(np.clip(expert.get_action(observation), -1, 1))[0]
        lines += rows(task, STEPS, env)
        env.close()
    with gzip.GzipFile(path, "wb", mtime=0) as file:
        file.write(("\n".join(lines) + "\n").encode())


if __name__ == "__main__":
    main(sys.argv[1])
