package org.amparo.survivor.retelling;

import java.util.List;

/** To whom she has told it already, and what may come. Lives for one request. */
public record Tellings(List<RetellingDetails> all) {

    public Tellings {
        all = List.copyOf(all);
    }

    public List<RetellingDetails> told() {
        return all.stream().filter(RetellingDetails::told).toList();
    }

    public List<RetellingDetails> ahead() {
        return all.stream().filter(RetellingDetails::ahead).toList();
    }

    public int fullAccounts() {
        return (int) all.stream().filter(t -> t.told() && t.howMuch() == HowMuch.FULL).count();
    }

    public RetellingPolicy.Advice advice() {
        return RetellingPolicy.before(fullAccounts());
    }

    @Override
    public String toString() {
        return all.size() + " tellings";
    }
}
