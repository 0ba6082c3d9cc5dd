package org.amparo.referral;

/** How many organisations were asked to destroy or give back what they hold, and how many said that nothing is left. */
public record Recalled(int asked, int confirmed) {

    public Recalled and(Recalled others) {
        return new Recalled(asked + others.asked, confirmed + others.confirmed);
    }
}
