"""Times the originals of the classic environments: EnvPool, and Gymnasium's batched CartPole.

usage: classic_speed.py [--batch N] [--seconds S] [ID ...]

Needs Python with gymnasium, numpy and, for all but CartPole, envpool. Everything runs on one core
and on one thread, with random actions drawn beforehand, resets included. Writes one line a
measurement: library, environment, steps per second.
"""

import argparse
import os
import time

os.environ["OMP_NUM_THREADS"] = "1"

import numpy as np

IDS = ["CartPole-v1", "MountainCar-v0", "MountainCarContinuous-v0", "Pendulum-v1", "Acrobot-v1"]
ROWS = 64  # of actions, repeated


def rate(step, actions, batch, seconds):
    """Returns steps per second of all environments together, after warming up for half as long."""
    for duration in (seconds / 2, seconds):
        begin = time.perf_counter()
        calls = 0
        while time.perf_counter() - begin < duration:
            for row in actions:
                step(row)
            calls += len(actions)
        elapsed = time.perf_counter() - begin
    return calls * batch / elapsed


def rows(space, batch, random):
    """Draws rows of actions of a single environment's space."""
    if hasattr(space, "n"):
        return [random.integers(space.n, size=batch) for _ in range(ROWS)]
    shape = (batch,) + space.shape
    return [random.uniform(space.low, space.high, shape).astype(space.dtype) for _ in range(ROWS)]


def gymnasium_rate(env_id, batch, seconds):
    """Times Gymnasium's batched environment; None if there is none."""
    import gymnasium

    if gymnasium.spec(env_id).vector_entry_point is None:
        return None
    envs = gymnasium.make_vec(env_id, num_envs=batch, vectorization_mode="vector_entry_point")
    envs.reset(seed=42)
    actions = rows(envs.single_action_space, batch, np.random.default_rng(42))
    result = rate(envs.step, actions, batch, seconds)
    envs.close()
    return result


def envpool_rate(env_id, batch, seconds):
    """Times EnvPool, synchronous; None if it is not installed or has no such environment."""
    try:
        import envpool
    except ImportError:
        return None
    if env_id not in envpool.list_all_envs():
        return None
    envs = envpool.make(
        env_id, env_type="gymnasium", num_envs=batch, num_threads=1, seed=42
    )
    envs.reset()
    actions = rows(envs.action_space, batch, np.random.default_rng(42))
    if hasattr(envs.action_space, "n"):
        actions = [row.astype(np.int32) for row in actions]
    result = rate(envs.step, actions, batch, seconds)
    envs.close()
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--batch", type=int, default=1024)
    parser.add_argument("--seconds", type=float, default=4)
    parser.add_argument("ids", nargs="*", default=IDS)
    arguments = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    for env_id in arguments.ids or IDS:
        for library, measure in (("gymnasium", gymnasium_rate), ("envpool", envpool_rate)):
            result = measure(env_id, arguments.batch, arguments.seconds)
            if result is not None:
                print(f"{library} {env_id} {result:.0f}", flush=True)


if __name__ == "__main__":
    main()
