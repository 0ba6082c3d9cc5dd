package org.amparo.casework.plan;

import org.amparo.shared.Typed;

/**
 * What stands above all actions, in her own words: what helps her, and how somebody young sees the plan. That there is no wish now is
 * an answer, and no reason to end anything.
 */
public record HerWishes(String whatHelps, String myView, boolean noWishNow) {

    private static final int WORDS = 10_000;

    public HerWishes {
        var typed = new Typed("casework");
        whatHelps = typed.optional("whatHelps", whatHelps, WORDS);
        myView = typed.optional("myView", myView, WORDS);
        typed.check();
    }

    @Override
    public String toString() {
        return "wishes";
    }
}
