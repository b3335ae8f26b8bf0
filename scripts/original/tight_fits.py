#!/usr/bin/env python3
"""Runs the tight fits on the original and writes what happens as CSV.

Needs metaworld 3.1.1 and mujoco 3.3.0; neither the build nor the tests need this script.

usage: scripts/original/tight_fits.py FILE

The scripted expert of a task is told that hand and object are away from where they are, or that the
object alone is. In the first case (aim) it carries the object past its goal by that much, in the
second (grip) it grasps it off its middle. Everything else is MT1's first goal with seed 42. A run
ends 60 control steps after the first success, or after 500.
"""

import sys
from dataclasses import dataclass, field

import metaworld
import mujoco
import numpy as np
from metaworld.policies import ENV_POLICY_MAP

SEED = 42
MOST_STEPS = 500
STEPS_AFTER_SUCCESS = 60
PHYSICS_STEPS = 5
FAR = 1.0  # m; beyond this no distance is measured
CARRIED = 0.005  # m; the object counts as carried once it has moved by this much
HAND, OBJECT, ORIENTATION, OBJECT_2, GOAL = 0, 4, 7, 11, 36

COLUMNS = (
    "task,aim_x,aim_y,aim_z,grip_x,grip_y,grip_z,first_success,steps,success_at_end,"
    "end_x,end_y,end_z,contact_steps,peak_force,mean_force,depth,end_depth,speed,jitter"
)


@dataclass(frozen=True)
class Fit:
    """Two parts, each all geoms under one body of the world, and the point that tells the fit."""

    object: str
    part: str
    point: tuple = (0, 0, 0)  # m, from the observed point of the object, in the object's frame
    scalar_first: bool = True  # order of the observed quaternion
    origin: int = GOAL  # index of what the point is measured from in an observation


WRENCH = Fit("RoundNut", "peg", point=(0, 0.13, 0))
STICK = Fit("stick", "object", scalar_first=False, origin=OBJECT_2)
FITS = {
    "peg-insert-side-v3": Fit("peg", "box", point=(-0.13, 0, -0.01), scalar_first=False),
    "assembly-v3": WRENCH,
    "disassemble-v3": WRENCH,
    "stick-push-v3": STICK,
    "stick-pull-v3": STICK,
    "basketball-v3": Fit("bsktball", "basket_goal"),
    "box-close-v3": Fit("boxbodytop", "boxbody"),
}


@dataclass(frozen=True)
class Case:
    task: str
    aim: tuple = (0, 0, 0)  # m
    grip: tuple = (0, 0, 0)  # m


def cases():
    for z in (0, 5, 10, 14, 25, -12, -15, -18):
        yield Case("peg-insert-side-v3", aim=(0, 0, z / 1000))
    yield Case("peg-insert-side-v3", aim=(0, 0.02, 0))
    yield Case("assembly-v3")
    for off in (0.003, 0.006, 0.012):
        yield Case("assembly-v3", aim=(off, 0, 0))
        yield Case("assembly-v3", aim=(0, off, 0))
    yield Case("disassemble-v3")
    yield Case("disassemble-v3", grip=(0.008, 0, 0))
    yield Case("disassemble-v3", grip=(0, 0.008, 0))
    for task in ("stick-push-v3", "stick-pull-v3"):
        yield Case(task)
        yield Case(task, aim=(0, 0.008, 0))
        yield Case(task, aim=(0, 0, 0.008))
    yield Case("basketball-v3")
    yield Case("basketball-v3", aim=(0.008, 0, 0))
    yield Case("basketball-v3", aim=(0, 0, -0.008))
    yield Case("box-close-v3")
    yield Case("box-close-v3", aim=(0.008, 0, 0))
    yield Case("box-close-v3", aim=(0, 0.008, 0))


def rotated(quaternion, scalar_first, vector):
    q = np.asarray(quaternion) if scalar_first else np.roll(quaternion, 1)
    out = np.zeros(3)
    mujoco.mju_rotVecQuat(out, np.asarray(vector, float), q / np.linalg.norm(q))
    return out


@dataclass
class Run:
    """One episode; counts what happens in each physics step."""

    case: Case
    forces: list = field(default_factory=list)  # N, of physics steps in which the parts press
    depth: float = 0
    step_depth: float = 0
    speed: float = 0
    path: list = field(default_factory=list)  # of the observed point, control steps
    before: np.ndarray = None  # the observed point, one physics step earlier

    def __post_init__(self):
        self.fit = FITS[self.case.task]
        benchmark = metaworld.MT1(self.case.task, seed=SEED)
        self.env = benchmark.train_classes[self.case.task]()
        self.env.set_task(benchmark.train_tasks[0])
        self.policy = ENV_POLICY_MAP[self.case.task]()
        self.env._step_mujoco_simulation = self.simulate

    def simulate(self, ctrl, n_frames):
        model, data = self.env.model, self.env.data
        data.ctrl[:] = ctrl
        for _ in range(n_frames):
            mujoco.mj_step(model, data)
            self.look(model, data)
        mujoco.mj_rnePostConstraint(model, data)

    def look(self, model, data):
        place = np.array(self.env._get_pos_objects()[:3])
        if self.before is not None:
            way = np.linalg.norm(place - self.before)
            self.speed = max(self.speed, way / model.opt.timestep)
        self.before = place
        self.look_at_contacts(model, data)

    def look_at_contacts(self, model, data):
        parts = {model.body(self.fit.object).id, model.body(self.fit.part).id}
        force, total, self.step_depth = np.zeros(6), 0.0, 0.0
        for i in range(data.ncon):
            geoms = data.contact[i].geom
            if {int(model.body_rootid[model.geom_bodyid[g]]) for g in geoms} == parts:
                mujoco.mj_contactForce(model, data, i, force)
                total += force[0]
                self.step_depth = max(self.step_depth, self.overlap(model, data, i))
        if total > 0:
            self.forces.append(total)
        self.depth = max(self.depth, self.step_depth)

    @staticmethod
    def overlap(model, data, i):
        """Depth of a contact, measured anew for boxes: between their faces MuJoCo counts half."""
        contact = data.contact[i]
        if all(model.geom_type[g] == mujoco.mjtGeom.mjGEOM_BOX for g in contact.geom):
            return -mujoco.mj_geomDistance(model, data, *contact.geom, FAR, None)
        return -contact.dist

    def told(self, observation):
        out = observation.copy()
        out[HAND : HAND + 3] -= self.case.aim
        out[OBJECT : OBJECT + 3] += np.subtract(self.case.grip, self.case.aim)
        return out

    def end(self, observation):
        turned = rotated(
            observation[ORIENTATION : ORIENTATION + 4], self.fit.scalar_first, self.fit.point
        )
        origin = observation[self.fit.origin : self.fit.origin + 3]
        return observation[OBJECT : OBJECT + 3] + turned - origin

    def jitter(self):
        path = np.array(self.path)
        away = np.linalg.norm(path - path[0], axis=1) > CARRIED
        path = path[np.argmax(away) :]
        second = path[2:] - 2 * path[1:-1] + path[:-2]
        return np.sqrt(np.mean(np.sum(second**2, axis=1)))

    def row(self):
        observation, _ = self.env.reset()
        self.before, self.speed, self.depth = None, 0, 0
        self.forces.clear()
        self.path.append(observation[OBJECT : OBJECT + 3].copy())
        first, step, success = 0, 0, False
        while step < MOST_STEPS and not (first and step == first + STEPS_AFTER_SUCCESS):
            action = self.policy.get_action(self.told(observation))
            observation, _, _, _, info = self.env.step(action)
            step += 1
            success = info["success"] == 1
            first = first or (step if success else 0)
            self.path.append(observation[OBJECT : OBJECT + 3].copy())
        numbers = [*self.case.aim, *self.case.grip]
        results = [*self.end(observation)]
        forces = self.forces or [0.0]
        figures = [max(forces), np.mean(forces), self.depth, self.step_depth, self.speed]
        return ",".join(
            [self.case.task]
            + [f"{x:g}" for x in numbers]
            + [str(first), str(step), str(int(success))]
            + [f"{x:.6f}" for x in results]
            + [str(len(self.forces))]
            + [f"{x:.6g}" for x in [*figures, self.jitter()]]
        )


def main():
    with open(sys.argv[1], "w", encoding="ascii") as out:
        print("# Tight fits on Meta-World 3.1.1 with MuJoCo 3.3.0, its scripted experts", file=out)
        print("# told a wrong place; written by scripts/original/tight_fits.py.", file=out)
        print("# Metres, newtons, m/s; steps are control steps but for contact_steps.", file=out)
        print(COLUMNS, file=out)
        for case in cases():
            print(Run(case).row(), file=out, flush=True)


if __name__ == "__main__":
    main()
