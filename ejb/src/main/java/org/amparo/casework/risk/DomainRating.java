package org.amparo.casework.risk;

import java.io.Serializable;

/** One source of danger: how likely, how bad, and how she rates it. Whatever was not spoken about is absent. */
public record DomainRating(RiskDomain domain, Likelihood likelihood, Impact impact, OwnRating own) implements Serializable {

    public DomainRating {
        if (domain == null) throw new IllegalArgumentException("a rating of something");
    }

    public boolean blank() {
        return likelihood == null && impact == null && own == null;
    }

    @Override
    public String toString() {
        return "rating of " + domain;
    }
}
