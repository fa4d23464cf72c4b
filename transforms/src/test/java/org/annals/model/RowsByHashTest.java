package org.annals.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Which row has a hash, when only one has. */
final class RowsByHashTest {

  @Test
  void aHashOfOneRowLeadsToIt() {
    RowsByHash rows = new RowsByHash(3);
    rows.add(0, 0);
    rows.add(-7, 1);
    rows.add(Long.MAX_VALUE, 2);

    assertEquals(0, rows.only(0));
    assertEquals(1, rows.only(-7));
    assertEquals(2, rows.only(Long.MAX_VALUE));
  }

  @Test
  void aHashOfSeveralRowsLeadsToNone() {
    RowsByHash rows = new RowsByHash(3);
    rows.add(5, 0);
    rows.add(5, 1);
    rows.add(5, 2);

    assertEquals(RowsByHash.SEVERAL, rows.only(5));
    assertEquals(RowsByHash.NONE, rows.only(6));
  }

  @Test
  void hashesThatFallTogetherStayApart() {
    int slots = 1 << 20;
    RowsByHash rows = new RowsByHash(100);
    for (int i = 0; i < 100; i++) {
      rows.add((long) i * slots, i);
    }

    for (int i = 0; i < 100; i++) {
      assertEquals(i, rows.only((long) i * slots));
    }
    assertEquals(RowsByHash.NONE, rows.only(100L * slots));
  }

  @Test
  void nothingIsInNone() {
    assertEquals(RowsByHash.NONE, new RowsByHash(0).only(1));
  }
}
