// Tiles of several planes.

INLINE void ageTile(Words (*planes)[VECTORS], const Words *outcomes, int first, int end, int count,
                    const LifeAging *aging) {
  const LastCount last = lastCountOf(aging, count);
  for (int i = first; i < end; i++) {
    Words cells[LifePlaneLimit];
    for (int plane = 0; plane < count; plane++) cells[plane] = planes[plane][i];
    if (aging->isWireWorld) {
      conduct(cells, outcomes[i]);
    } else {
      age(cells, count, outcomes[i], &last);
    }
    for (int plane = 0; plane < count; plane++) planes[plane][i] = cells[plane];
  }
}

// Steps a frame of several planes; see `tileGenerations`.
INLINE void ageGenerations(Words (*planes)[VECTORS], Words *met, Reach reach, int generations,
                           const LifeAging *aging) {
#if LANES == 8
  if (aging->isBrain) {
    if (reach.end - reach.first > 4) {
      return brainVectors(planes[0], planes[1], met, generations, VECTORS);
    }
    int first = reach.first < VECTORS - 4 ? reach.first : VECTORS - 4;
    return brainVectors(planes[0] + first, planes[1] + first, met + first, generations, 4);
  }
#endif
  Words outcomes[VECTORS];
  for (int i = 0; i < generations; i++) {
    note(met, planes[0], reach.first, reach.end);
    tileGeneration(planes[0], outcomes, reach.first, reach.end, &aging->firing);
    switch (aging->planes) {
    case 2: ageTile(planes, outcomes, reach.first, reach.end, 2, aging); break;
    case 3: ageTile(planes, outcomes, reach.first, reach.end, 3, aging); break;
    case 4: ageTile(planes, outcomes, reach.first, reach.end, 4, aging); break;
    case 5: ageTile(planes, outcomes, reach.first, reach.end, 5, aging); break;
    case 6: ageTile(planes, outcomes, reach.first, reach.end, 6, aging); break;
    default: ageTile(planes, outcomes, reach.first, reach.end, aging->planes, aging);
    }
  }
}

uint32_t NAME(aging_tile_step)(const uint64_t *const around[9], uint64_t *target, int generations,
                               const LifeAging *aging) {
  Words planes[LifePlaneLimit][VECTORS], any[VECTORS], met[VECTORS];
  gather(around, 0, planes[0]);
  memcpy(any, planes[0], sizeof any);
  for (int plane = 1; plane < aging->planes; plane++) {
    gather(around, plane, planes[plane]);
    for (int i = 0; i < VECTORS; i++) any[i] |= planes[plane][i];
  }
  Extent extent;
  if (!extentOf(any, &extent)) {
    clearTile(target, aging->planes);
    return 0;
  }
  for (int i = 0; i < VECTORS; i++) met[i] = (Words){};
  ageGenerations(planes, met, reachOf(extent, LifeTileHalo), generations, aging);
  Changes changes = {};
  for (int plane = 0; plane < aging->planes; plane++) {
    ptrdiff_t offset = (ptrdiff_t)plane * LifeTileSide;
    settle(planes[plane], around[0] + offset, target + offset, &changes);
  }
  return maskOf(changes, met) | bandsOf(extent);
}
