package org.amparo.work;

/** How much a matter can wait (workflows 0.3). URGENT: imminent danger, a child, a pregnancy, detained, medical emergency. */
public enum Priority {
    URGENT, HIGH, NORMAL, LOW
}
