package org.amparo.casework.plan;

/**
 * What the form of her wishes begins with. Lives for one request.
 *
 * @param plan null as long as nothing was planned
 * @param young whether her own view is asked for by name
 */
public record PlanWishes(PlanDetails plan, boolean young) {

    @Override
    public String toString() {
        return "wishes";
    }
}
