package org.amparo.review;

import java.io.Serializable;
import java.time.Instant;

/**
 * What stands before an emergency opening.
 *
 * @param barredUntil until when the reader opens nothing, because an opening of hers was not right; else null
 */
public record GlassDoor(boolean freshLoginNeeded, Instant barredUntil) implements Serializable {}
