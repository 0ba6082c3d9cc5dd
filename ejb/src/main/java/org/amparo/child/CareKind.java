package org.amparo.child;

/** Where a child lives, the closest to a family first: whatever stands earlier is weighed before. */
public enum CareKind implements Codes.Kind {
    SAFE_PARENT, KIN, KAFALA, FOSTER_FAMILY, SUPERVISED_INDEPENDENT, SMALL_RESIDENTIAL, OTHER;

    boolean closest() {
        return this == SAFE_PARENT;
    }
}
