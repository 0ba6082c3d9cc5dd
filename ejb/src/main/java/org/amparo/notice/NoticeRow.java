package org.amparo.notice;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Something that waits, or waited: a kind and where it leads; the page there asks for its own permit. */
public record NoticeRow(UUID id, NoticeKind kind, UUID ref, Instant at, boolean seen) implements Serializable {}
