package org.amparo.referral;

/** Whether a partner may read what it was sent: yes, nothing new for now, or no longer. Derived, never stored as a state. */
public enum Sharing { SHARED, PAUSED, ENDED }
