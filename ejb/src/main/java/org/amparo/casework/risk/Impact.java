package org.amparo.casework.risk;

/** How bad it would be. */
public enum Impact {
    LIMITED, SERIOUS, SEVERE, NOT_KNOWN
}
