package org.amparo.web.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.amparo.recommendation.Recommendation;

/**
 * One step of somebody's work, on one page or on a few that belong together.
 *
 * @param asks whether a survivor is asked anything in it, and so may say no
 * @param readers who ever opens one of its pages
 */
public record HelpStep(String name, List<String> pages, List<Recommendation> because, boolean asks, Readers readers) {

    /** The house that keeps the records, the partners it refers to, or both. */
    enum Readers { HOUSE, PARTNERS, BOTH }

    static HelpStep read(String line) {
        String[] part = line.split(",");
        return new HelpStep(part[0], List.of(part[1].split(" ")), Arrays.stream(part[2].split(" ")).map(Recommendation::valueOf).toList(), part[3].equals("asks"),
                Readers.valueOf(part[4].toUpperCase(Locale.ROOT)));
    }

    boolean isFor(boolean partner) {
        return readers == Readers.BOTH || readers == (partner ? Readers.PARTNERS : Readers.HOUSE);
    }

    /** The key of one of its texts. */
    public String key(String text) {
        return "help." + name + "." + text;
    }
}
