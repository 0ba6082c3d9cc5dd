package org.amparo.survivor.keepaway;

/** Both sides of the question, for the supervisor who was asked: what she said, and the account that sounds like it. */
public record AlikeShown(KeptAway said, Alike account) {

    @Override
    public String toString() {
        return "compared " + account.id();
    }
}
