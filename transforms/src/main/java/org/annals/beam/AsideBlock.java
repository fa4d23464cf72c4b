package org.annals.beam;

/**
 * Readings that were set aside together.
 *
 * @param file where, on any file system Beam knows
 * @param readings how many
 */
record AsideBlock(String file, int readings) {}
