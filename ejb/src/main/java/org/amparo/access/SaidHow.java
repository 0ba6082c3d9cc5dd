package org.amparo.access;

/** How a survivor said that somebody may come near again; hearsay is none of them. */
public enum SaidHow { FACE_TO_FACE, ON_A_SAFE_WAY, IN_WRITING }
