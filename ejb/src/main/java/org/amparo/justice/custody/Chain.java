package org.amparo.justice.custody;

import java.util.ArrayList;
import java.util.List;

/** Looks through the account of one thing for places where it is not whole. */
final class Chain {

    private Chain() {}

    /** @param lines in the order of their numbers; @param counted how many there were when last counted */
    static List<Break> breaks(List<Link> lines, int counted) {
        List<Break> breaks = new ArrayList<>();
        String before = null;
        int number = 0;
        for (Link line : lines) {
            if (line.number() != number + 1) breaks.add(new Break(number + 1, Break.Kind.MISSING));
            else if (!java.util.Objects.equals(line.previous(), before)) breaks.add(new Break(line.number(), Break.Kind.PARTED));
            if (!line.computed().equals(line.link())) breaks.add(new Break(line.number(), Break.Kind.CHANGED));
            before = line.link();
            number = line.number();
        }
        if (number < counted) breaks.add(new Break(number + 1, Break.Kind.MISSING));
        return breaks;
    }
}
