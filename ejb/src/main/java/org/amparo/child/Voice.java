package org.amparo.child;

/** What somebody on a panel said to the proposal. Whoever presents the child's matter has no voice of her own. */
public enum Voice { NOT_YET, AGREES, DISAGREES, PRESENTS }
