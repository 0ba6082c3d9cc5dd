package org.amparo.survivor.joined;

/** Why two joined records are parted again. */
public enum PartWhy { HER_WISH, TWO_PEOPLE }
