#!/usr/bin/env python3
"""Runs the experiments of the physics test bench in the original engine, MuJoCo 3.3.0.

usage: pip install mujoco==3.3.0; scripts/original/physics_experiments.py

Builds the worlds of org.metaworld4j.manipulation.bench with the same shapes, masses, friction and
softness, the step (2.5 ms) and the solver settings of Meta-World's scenes, and writes the same
quantities and curves as two tables into the test resources of env-manipulation. The build reads
the tables and needs no Python.
"""

import math
from pathlib import Path

import mujoco
import numpy as np

G = 9.81
STEP = 0.0025
FOLDER = (
    Path(__file__).resolve().parents[2]
    / "env-manipulation/src/test/resources/org/metaworld4j/manipulation/bench"
)
STANDARD = {"solref": (0.02, 1), "solimp": (0.9, 0.95, 0.001), "slide": 1}
STIFF = {"solref": (0.01, 1), "solimp": (0.99, 0.99, 0.01), "slide": 1}


def surface(base, slide=None, solref=None, solimp=None):
    return {
        "solref": solref or base["solref"],
        "solimp": solimp or base["solimp"],
        "slide": slide or base["slide"],
    }


def text(numbers):
    return " ".join(repr(float(x)) for x in numbers)


def geom(kind, size, of):
    return (
        f'<geom type="{kind}" size="{text(size)}" friction="{of["slide"]} 0.005 0.0001" '
        f'condim="3" solref="{text(of["solref"])}" solimp="{text(of["solimp"])}"/>'
    )


def about_x(angle):
    return math.cos(angle / 2), math.sin(angle / 2), 0, 0


def about_y(angle):
    return math.cos(angle / 2), 0, math.sin(angle / 2), 0


def fixed(position, kind, size, of, turned=(1, 0, 0, 0)):
    return f'<body pos="{text(position)}" quat="{text(turned)}">{geom(kind, size, of)}</body>'


def ground(of):
    return fixed((0, 0, -0.5), "box", (5, 5, 0.5), of)


def incline(angle, half_height, of):
    down = half_height + 0.1
    position = (-down * math.sin(angle), 0, -down * math.cos(angle))
    return fixed(position, "box", (2, 2, 0.1), of, about_y(angle))


def free(name, mass, inertia, kind, size, position, of, turned=(1, 0, 0, 0)):
    return (
        f'<body name="{name}" pos="{text(position)}" quat="{text(turned)}"><freejoint/>'
        f'<inertial pos="0 0 0" mass="{mass}" diaginertia="{text(inertia)}"/>'
        f"{geom(kind, size, of)}</body>"
    )


def box(name, mass, half, position, of, turned=(1, 0, 0, 0)):
    x, y, z = half
    inertia = [mass * s / 3 for s in (y * y + z * z, x * x + z * z, x * x + y * y)]
    return free(name, mass, inertia, "box", half, position, of, turned)


def cube(name, mass, half, z, of):
    return box(name, mass, (half, half, half), (0, 0, z), of)


def ball(name, mass, radius, position, of):
    return free(name, mass, [0.4 * mass * radius**2] * 3, "sphere", [radius], position, of)


def rod(name, kind, mass, radius, half, position, of, turned=(1, 0, 0, 0)):
    across = mass * (radius**2 / 4 + half**2 / 3)
    inertia = (across, across, mass * radius**2 / 2)
    return free(name, mass, inertia, kind, (radius, half), position, of, turned)


def jointed(joint, mass, position):
    return (
        f'<body name="jointed"><joint name="joint" {joint}/>'
        f'<inertial pos="{text(position)}" mass="{mass}" diaginertia="1e-9 1e-9 1e-9"/></body>'
    )


class World:
    """A model and its state."""

    def __init__(self, *bodies):
        self.model = mujoco.MjModel.from_xml_string(
            f"""<mujoco>
  <compiler angle="radian"/>
  <option timestep="{STEP}" gravity="0 0 -{G}" integrator="Euler" solver="Newton" cone="elliptic"
    iterations="50" tolerance="1e-10" ls_iterations="50" impratio="1"/>
  <worldbody>{"".join(bodies)}</worldbody>
</mujoco>"""
        )
        self.data = mujoco.MjData(self.model)

    def run(self, seconds):
        for _ in range(round(seconds / STEP)):
            mujoco.mj_step(self.model, self.data)

    def record(self, seconds, every, *instruments):
        count = round(seconds / STEP) // every + 1
        readings = np.zeros((len(instruments), count))
        for i in range(count):
            if i > 0:
                self.run(every * STEP)
            readings[:, i] = [instrument() for instrument in instruments]
        return np.arange(count) * every * STEP, readings

    def position(self, name):
        at = self.model.joint(self.model.body(name).jntadr[0]).qposadr[0]
        return self.data.qpos[at : at + 3].copy()

    def velocities(self, name):
        """Linear and angular velocity in the world."""
        at = self.model.joint(self.model.body(name).jntadr[0]).dofadr[0]
        v = self.data.qvel[at : at + 6].copy()
        turn = np.zeros(9)
        mujoco.mju_quat2Mat(turn, self.quaternion(name))
        v[3:] = turn.reshape(3, 3) @ v[3:]
        return v

    def quaternion(self, name):
        at = self.model.joint(self.model.body(name).jntadr[0]).qposadr[0]
        return self.data.qpos[at + 3 : at + 7].copy()

    def push(self, name, vx):
        at = self.model.joint(self.model.body(name).jntadr[0]).dofadr[0]
        self.data.qvel[at : at + 6] = (vx, 0, 0, 0, 0, 0)

    def force(self, a, b):
        """Sum of the normal forces between two bodies; None is the ground, the first body."""
        pair = {self.model.body(a).id if a else 1, self.model.body(b).id}
        total, out = 0, np.zeros(6)
        for i in range(self.data.ncon):
            contact = self.data.contact[i]
            if {self.model.geom_bodyid[g] for g in contact.geom} == pair:
                mujoco.mj_contactForce(self.model, self.data, i, out)
                total += out[0]
        return total


quantities = []
curves = []


def quantity(experiment, name, value):
    quantities.append((experiment, name, value))


def curve(experiment, name, x, y):
    curves.extend((experiment, name, a, b) for a, b in zip(x, y))


def free_fall():
    world = World(cube("cube", 0.3, 0.04, 0, STANDARD))
    world.run(0.5)
    way = -world.position("cube")[2]
    quantity("free fall", "distance in 0.5 s", way)
    quantity("free fall", "distance in steps of 2.5 ms", way)
    quantity("free fall", "speed after 0.5 s", -world.velocities("cube")[2])


def free_turn():
    name = "freely turning disc"
    mass, radius, half = 0.3, 0.05, 0.005
    world = World(rod("disc", "cylinder", mass, radius, half, (0, 0, 0), STANDARD))
    world.data.qvel[3:] = (0.5, 0, 2.5)
    inertia = np.array([mass * (radius**2 / 4 + half**2 / 3)] * 2 + [mass * radius**2 / 2])

    def momentum():
        turn = np.zeros(9)
        mujoco.mju_quat2Mat(turn, world.quaternion("disc"))
        turn = turn.reshape(3, 3)
        return turn @ (inertia * world.data.qvel[3:]), turn[:, 2]

    first, _ = momentum()
    world.run(1)
    last, axis = momentum()
    cosine = first @ last / np.linalg.norm(first) / np.linalg.norm(last)
    quantity(name, "its axis along x after 1 s", axis[0])
    quantity(name, "its axis along y after 1 s", axis[1])
    quantity(name, "turn of the angular momentum", math.acos(min(1, cosine)))


def period(world, zero, swings):
    """Mean time between upward passages of a joint position."""
    passages = []
    before = world.data.qpos[0] - zero
    step = 0
    while len(passages) <= swings:
        world.run(STEP)
        after = world.data.qpos[0] - zero
        if before < 0 <= after:
            passages.append((step + before / (before - after)) * STEP)
        before = after
        step += 1
    return (passages[-1] - passages[0]) / swings


def pendulum():
    for amplitude in (0.05, 1.5):
        world = World(jointed('type="hinge" axis="0 1 0"', 1, (0, 0, -0.5)))
        world.data.qpos[0] = amplitude
        quantity("pendulum", f"period from {amplitude} rad", period(world, 0, 10))


def spring():
    mass, stiffness, slack = 0.2, 50, 0.1
    balance = slack - mass * G / stiffness

    def world(damping):
        joint = (
            f'type="slide" axis="0 0 1" limited="true" range="-1 1" damping="{damping}" '
            f'stiffness="{stiffness}" springref="{slack}"'
        )
        return World(jointed(joint, mass, (0, 0, 0)))

    swinging = world(0)
    swinging.data.qpos[0] = balance + 0.02
    quantity("spring", "period", period(swinging, balance, 20))
    damped = world(0.1)
    damped.data.qpos[0] = balance + 0.02
    damped.run(20 * math.pi * math.sqrt(mass / stiffness))
    swing = damped.data.qvel[0] / math.sqrt(stiffness / mass)
    left = math.hypot(damped.data.qpos[0] - balance, swing) / 0.02
    quantity("spring", "amplitude left after 10 swings", left)
    resting = world(5)
    resting.run(10)
    quantity("spring", "balance", 1000 * resting.data.qpos[0])


def sliding_plate():
    of = surface(STIFF, slide=0.3)
    world = World(ground(of), box("plate", 0.5, (0.04, 0.04, 0.01), (0, 0, 0.01), of))
    world.run(1)
    start = world.position("plate")[0]
    world.push("plate", 1)
    times, (way,) = world.record(0.6, 2, lambda: world.position("plate")[0] - start)
    quantity("sliding plate", "distance", way[-1])
    curve("sliding plate", "distance", times, way)


def on_incline(degrees, mass, of):
    angle = math.radians(degrees)
    plate = box("plate", mass, (0.04, 0.04, 0.01), (0, 0, 0), of, about_y(angle))
    world = World(incline(angle, 0.01, of), plate)

    def downhill():
        p = world.position("plate")
        return p[0] * math.cos(angle) - p[2] * math.sin(angle)

    return world, downhill


def slipping_incline():
    name = "slipping on an incline"
    angles = 2.5 * np.arange(21)
    accelerations = []
    for degrees in angles:
        world, downhill = on_incline(degrees, 0.5, surface(STIFF, slide=0.5))
        world.run(0.75)
        accelerations.append(2 * downhill() / 0.75**2)
    for degrees in (25, 35, 45):
        value = accelerations[list(angles).index(degrees)]
        quantity(name, f"acceleration at {degrees} degrees", value)
    curve(name, "acceleration", angles, accelerations)


def sticking_incline():
    name = "sticking to an incline"
    of = surface(STANDARD, slide=0.5, solref=(0.02, 1), solimp=(0.9, 0.9, 0.001))
    for label, mass in (("2 kg", 2), ("20 g", 0.02)):
        world, downhill = on_incline(20, mass, of)
        world.run(2)
        start = downhill()
        times, (crept,) = world.record(10, 100, lambda: 1000 * (downhill() - start))
        quantity(name, f"creep of {label}", crept[-1] / 10)
        if mass == 2:
            curve(name, "crept distance", times, crept)


def rolling():
    of = surface(STIFF, slide=0.3)
    radius = 0.05
    bodies = {
        "cylinder": rod(
            "round", "cylinder", 0.5, radius, 0.04, (0, 0, radius), of, about_x(math.pi / 2)
        ),
        "ball": ball("round", 0.5, radius, (0, 0, radius), of),
    }
    for label, body in bodies.items():
        world = World(ground(of), body)
        world.run(1)
        world.push("round", 1)
        times, (speed, rim) = world.record(
            0.4,
            2,
            lambda: world.velocities("round")[0],
            lambda: radius * world.velocities("round")[4],
        )
        quantity("rolling", f"speed of a {label}", speed[-1])
        quantity("rolling", f"slip of a {label}", speed[-1] - rim[-1])
        if label == "ball":
            curve("rolling", "speed", times, speed)
            curve("rolling", "speed of the rim", times, rim)


def turned_box(size, of):
    turned = (math.cos(math.pi / 8), 0, 0, math.sin(math.pi / 8))
    pedestal = fixed((0, 0, -size), "box", (size, size, size), of)
    return World(pedestal, box("body", 0.3, (size, size, size), (0, 0, size), of, turned))


def sink():
    size, of = 0.04, STANDARD
    lying = about_x(math.pi / 2)
    at = (0, 0, size)
    bodies = {
        "box of 20 g": cube("body", 0.02, size, size, of),
        "box of 300 g": cube("body", 0.3, size, size, of),
        "box of 5 kg": cube("body", 5, size, size, of),
        "ball of 20 g": ball("body", 0.02, size, at, of),
        "ball of 5 kg": ball("body", 5, size, at, of),
        "lying capsule": rod("body", "capsule", 0.3, size, 0.06, at, of, lying),
        "lying cylinder": rod("body", "cylinder", 0.3, size, 0.06, at, of, lying),
        "standing cylinder": rod("body", "cylinder", 0.3, size, size, at, of),
    }
    worlds = {label: World(ground(of), body) for label, body in bodies.items()}
    worlds["box turned by 45 degrees on its like"] = turned_box(size, of)
    for label, world in worlds.items():
        world.run(5)
        quantity("sink of a resting body", label, 1000 * (size - world.position("body")[2]))


def loaded(load):
    lower = box("lower", 1, (0.04, 0.04, 0.02), (0, 0, 0.02), STIFF)
    upper = box("upper", load, (0.03, 0.03, 0.02), (0, 0, 0.06), STIFF)
    world = World(ground(STIFF), lower, upper)
    world.run(5)
    z = world.position("lower")[2]
    return 1000 * (0.02 - z), 1000 * (0.04 - (world.position("upper")[2] - z))


def loaded_sink():
    loads = 0.5 * np.arange(1, 21)
    curve("sink under load", "sink", loads, [loaded(load)[0] for load in loads])
    lower, upper = loaded(10)
    quantity("sink under load", "sink of 1 kg under 10 kg", lower)
    quantity("sink under load", "sink of 10 kg into 1 kg", upper)


def carried_weight():
    of = STANDARD
    world = World(
        ground(of),
        cube("box", 2, 0.04, 0.04, of),
        box("upper", 1, (0.03, 0.03, 0.02), (0, 0, 0.1), of),
        ball("ball", 0.5, 0.04, (0.5, 0, 0.04), of),
        rod("cylinder", "cylinder", 0.3, 0.04, 0.04, (1, 0, 0.04), of),
        rod("capsule", "capsule", 0.3, 0.04, 0.06, (1.5, 0, 0.04), of, about_x(math.pi / 2)),
    )
    world.run(5)
    name = "carried weight"
    quantity(name, "under 2 kg that carry 1 kg", world.force(None, "box"))
    quantity(name, "between the two", world.force("box", "upper"))
    quantity(name, "under a ball of 500 g", world.force(None, "ball"))
    quantity(name, "under a cylinder of 300 g", world.force(None, "cylinder"))
    quantity(name, "under a capsule of 300 g", world.force(None, "capsule"))


def two_balls(gap, of):
    world = World(
        ball("light", 0.2, 0.05, (0, 0, 0), of), ball("heavy", 0.6, 0.05, (0.1 + gap, 0, 0), of)
    )
    world.push("light", 0.4)
    return world, lambda: world.velocities("light")[0], lambda: world.velocities("heavy")[0]


def two_body_hit():
    name = "two-body hit"
    world, light, heavy = two_balls(0.0105, STANDARD)
    times, speeds = world.record(0.15, 1, light, heavy)
    quantity(name, "momentum", 0.2 * light() + 0.6 * heavy())
    quantity(name, "parting speed", heavy() - light())
    quantity(name, "parting speed in steps of 2.5 ms", heavy() - light())
    curve(name, "200 g", times, speeds[0])
    curve(name, "600 g", times, speeds[1])


def restitution():
    ratios = 0.05 * np.arange(2, 21)
    shares = []
    for ratio in ratios:
        of = surface(STANDARD, solref=(0.1, ratio), solimp=(0.9, 0.9, 0.001))
        world, light, heavy = two_balls(0.0001, of)
        world.run(0.5)
        shares.append((heavy() - light()) / 0.4)
    curve("restitution", "restitution", ratios, shares)
    for ratio, at in ((0.2, 2), (0.5, 8), (1, 18)):
        quantity("restitution", f"at damping ratio {ratio}", shares[at])


def stack():
    cubes = {"low": (0.2, 0.04), "middle": (0.4, 0.12), "high": (0.2, 0.2)}
    world = World(ground(STIFF), *(cube(n, m, 0.04, z, STIFF) for n, (m, z) in cubes.items()))
    world.run(5)
    before = {n: world.position(n) for n in cubes}
    world.run(60)
    moved = max(abs(world.position(n) - before[n]).max() for n in cubes)
    quantity("stack of three", "largest motion in 60 s", 1000 * moved)


def joint_limit():
    slide = World(
        jointed('type="slide" axis="0 0 1" limited="true" range="-0.2 1"', 0.5, (0, 0, 0))
    )
    slide.run(10)
    quantity("joint limit", "slide", 1000 * (-0.2 - slide.data.qpos[0]))
    hinge = World(
        jointed('type="hinge" axis="0 1 0" limited="true" range="-1 0"', 0.5, (0.3, 0, 0))
    )
    hinge.run(10)
    quantity("joint limit", "hinge", 1000 * hinge.data.qpos[0])


def write(file, columns, rows):
    head = (
        f"# MuJoCo {mujoco.__version__}, Euler with implicit damping, Newton, elliptic cones, "
        "step 2.5 ms\n# made by scripts/original/physics_experiments.py\n"
    )
    lines = [",".join(columns)]
    for *names, last in rows:
        cells = [n if isinstance(n, str) else f"{n:.6g}" for n in names]
        lines.append(",".join([*cells, f"{last:.9g}"]))
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / file).write_text(head + "\n".join(lines) + "\n")


def main():
    for experiment in (
        free_fall,
        free_turn,
        pendulum,
        spring,
        sliding_plate,
        slipping_incline,
        sticking_incline,
        rolling,
        sink,
        loaded_sink,
        carried_weight,
        two_body_hit,
        restitution,
        stack,
        joint_limit,
    ):
        experiment()
    write("original-quantities.csv", ("experiment", "quantity", "value"), quantities)
    write("original-curves.csv", ("experiment", "curve", "x", "y"), curves)


if __name__ == "__main__":
    main()
