package org.amparo.casework.safety;

/** For now, or for the time after our work has ended. */
public enum PlanFor {
    NOW, ENDING
}
