package org.amparo.casework.promise;

/** What is done when nobody can reach her, the gentlest first (W1.7). */
public enum WelfareStep { KEEP_TRYING, TRUSTED_PERSON, PARTNER, VISIT_BY_US, POLICE }
