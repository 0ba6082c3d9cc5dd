package org.amparo.casework.conference;

/** What became of a point: agreed and somebody's to do, seen otherwise by somebody, or not agreed and to come back. */
public enum PointKind {
    AGREED, DISSENT, NOT_AGREED
}
