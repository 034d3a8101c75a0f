// Cells that go on through further states after they fired: what becomes of them besides firing.

// The number that the planes from 1 on hold in the last state: all ones in each plane that has it.
typedef struct {
  Words planes[LifePlaneLimit];
  // Counting beyond the last state gives 0 by itself when the planes are full.
  int isFull;
} LastCount;

INLINE LastCount lastCountOf(const LifeAging *aging, int count) {
  LastCount last = {.isFull = count == 2 || (aging->lastCount & (aging->lastCount + 1)) == 0};
  for (int i = 1; i < count; i++) {
    last.planes[i] = splat(aging->lastCount >> (i - 1) & 1 ? ~0ull : 0);
  }
  return last;
}

// Ages the planes of some cells; `outcome` is what the firing rule says of them.
INLINE void age(Words *planes, int count, Words outcome, const LastCount *last) {
  Words aged = {};
  for (int i = 1; i < count; i++) aged |= planes[i];
  Words ended = {};
  if (!last->isFull) {
    ended = aged;
    for (int i = 1; i < count; i++) ended &= ~(planes[i] ^ last->planes[i]);
  }
  Words fires = outcome & ~aged;
  Words carry = aged | (planes[0] & ~fires);
  for (int i = 1; i < count; i++) {
    Words bit = planes[i];
    planes[i] = (bit ^ carry) & ~ended;
    carry &= bit;
  }
  planes[0] = fires;
}

// WireWorld: heads to tails (1 in plane 1), tails to wires (1 in plane 2), wires to heads.
INLINE void conduct(Words *planes, Words outcome) {
  Words heads = planes[0], tails = planes[1], wires = planes[2];
  planes[0] = wires & outcome;
  planes[1] = heads;
  planes[2] = tails | (wires & ~outcome);
}
