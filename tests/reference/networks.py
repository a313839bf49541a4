#!/usr/bin/env python3
"""What deep networks are like before they are trained, over 200 random beginnings each, by PyTorch.

Usage: networks.py OUT_DIR [SEED]
Needs torch >= 1.13 and numpy. A batch of 64 standard-normal inputs, labels by chance, no biases; float32.
"""
import json, math, sys
from pathlib import Path
import numpy as np, torch
from torch.nn import functional as F, init

torch.manual_seed(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
SEEDS, BATCH = 200, 64
torch.set_num_threads(1)
INITS = {
    "randn": lambda w: w.normal_(),
    "kaiming-normal": init.kaiming_normal_,
    "kaiming-uniform": init.kaiming_uniform_,
    "xavier": init.xavier_normal_,
    "small": lambda w: w.normal_(0, .01),
    "zeros": init.zeros_,
    "pytorch": lambda w: init.kaiming_uniform_(w, a=math.sqrt(5)),
}
ACTIVATIONS = {"relu": F.relu, "leaky-relu": F.leaky_relu, "tanh": torch.tanh, "sigmoid": torch.sigmoid}
SATURATED = {"tanh": math.atanh(.99), "sigmoid": math.log(99)}


def idle(z, activation):
    """The share of units that are dead for the whole batch (ReLU), or of answers that are saturated."""
    if activation == "relu": return (z <= 0).all(0).float().mean().item()
    if activation in SATURATED: return (z.abs() > SATURATED[activation]).float().mean().item()
    return 0.


def beginning(sizes, draw, activation):
    ws = [torch.empty(b, a) for a, b in zip(sizes, sizes[1:])]
    with torch.no_grad(): [draw(w) for w in ws]
    h, zs = torch.randn(BATCH, sizes[0], requires_grad=True), []
    for layer, w in enumerate(ws):
        z = h @ w.t(); z.retain_grad(); zs.append(z)
        h = ACTIVATIONS[activation](z) if layer < len(ws) - 1 else z
    loss = F.cross_entropy(h, torch.randint(0, sizes[-1], (BATCH,))); loss.backward()
    # Of the mean loss's slopes each example has its share, BATCH times as large.
    return ([z.mean().item() for z in zs] + [z.std().item() for z in zs] + [z.grad.mean().item() * BATCH for z in zs]
            + [z.grad.std().item() * BATCH for z in zs] + [idle(z, activation) for z in zs[:-1]] + [loss.item()])


cases = []
for sizes in ([784, 200, 200, 10], [784] + [128] * 11 + [10]):
    for name, draw in INITS.items():
        for activation in ACTIVATIONS:
            runs = np.array([beginning(sizes, draw, activation) for _ in range(SEEDS)], dtype=np.float64)
            n = len(sizes) - 1
            parts = dict(z_mean=slice(0, n), z_std=slice(n, 2 * n), slope_mean=slice(2 * n, 3 * n), slope_std=slice(3 * n, 4 * n),
                         idle=slice(4 * n, 5 * n - 1), loss=slice(5 * n - 1, 5 * n))
            # Six digits: what they are held against differs by chance in the third.
            short = lambda values: [float(f"{v:.6g}") for v in values]
            cases.append(dict(sizes=sizes, init=name, activation=activation,
                              **{key: dict(mean=short(runs[:, part].mean(0)), spread=short(runs[:, part].std(0, ddof=1))) for key, part in parts.items()}))
about = ("means over 200 beginnings, and spreads (standard deviations over them): mean and std of each layer's sums z and of one example's slopes there, "
         "share of idle units in each hidden layer, first loss")
Path(sys.argv[1], "networks.json").write_text(json.dumps(dict(about=about, cases=cases), separators=(",", ":")) + "\n")
