"""Plays the README's environment: Gymnasium's checker first, then what only Snake promises."""

import base64
import sys

import gymnasium
import numpy as np
from gymnasium.utils.env_checker import check_env
from snake_env import SnakeEnv

PROGRAM = sys.argv[1]


def play(seed, actions, **options):
    """The observations, rewards and infos of a game up to its end."""
    env = SnakeEnv(program=PROGRAM, **options)
    seen = [env.reset(seed=seed)]
    for action in actions:
        seen.append(env.step(action))
        if seen[-1][2] or seen[-1][3]:
            break
    env.close()
    return seen


# By its registration, so that the checker also makes it anew in every render mode.
gymnasium.register("Snake-v0", entry_point=SnakeEnv, kwargs={"program": PROGRAM})
for options in {}, {"wrap": True, "width": 7}, {"arena": "spiral"}, {"start_length": 1}:
    for mode in None, "ansi", "rgb_array":
        env = gymnasium.make("Snake-v0", render_mode=mode, **options).unwrapped
        check_env(env)
        env.close()

# The same seed and actions give the same game.
actions = np.random.default_rng(1).integers(4, size=200)
first, second = (play(7, actions, wrap=True) for _ in range(2))
assert len(first) == len(second) > 2
for (obs, *rest), (again, *others) in zip(first, second):
    assert np.array_equal(obs, again) and rest == others

# A vector of packed observations is one array, and its games are the single ones.
env = SnakeEnv(program=PROGRAM, wrap=True, encoding="base64")
env.ask("vec_reset", n=3, seed=7)
reply = env.ask("vec_step", actions=[int(actions[0])] * 3)
boards = np.frombuffer(base64.b64decode(reply["obs"]), "<f4")
boards = boards.reshape(3, *env.observation_space.shape)
assert np.array_equal(boards[0], first[1][0])
try:
    env.ask("step", action=9)
    raise AssertionError("a bad action passed")
except ValueError:
    pass
env.close()
assert env.server.returncode == 0
print("the Gymnasium environment of the README passes")
