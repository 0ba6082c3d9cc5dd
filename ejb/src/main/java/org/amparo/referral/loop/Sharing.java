package org.amparo.referral.loop;

/**
 * Whether a partner may read what it was sent: yes; nothing new for now; nothing while it may not receive personal data; or no longer.
 * Derived, never stored as a state.
 */
public enum Sharing { SHARED, PAUSED, CLOSED, ENDED }
