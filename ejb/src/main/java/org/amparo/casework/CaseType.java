package org.amparo.casework;

/** What brought her here, as far as it is known; care never waits for the answer. */
public enum CaseType {
    NOT_ASSESSED, TRAFFICKING, SMUGGLING_WITH_HARM, BOTH, OTHER_PROTECTION
}
