package org.amparo.web.help;

import java.util.Arrays;
import java.util.List;
import org.amparo.recommendation.Recommendation;

/**
 * One step of somebody's work, on one page or on a few that belong together.
 *
 * @param asks whether a survivor is asked anything in it, and so may say no
 */
public record HelpStep(String name, List<String> pages, List<Recommendation> because, boolean asks) {

    static HelpStep read(String line) {
        String[] part = line.split(",");
        return new HelpStep(part[0], List.of(part[1].split(" ")), Arrays.stream(part[2].split(" ")).map(Recommendation::valueOf).toList(), part[3].equals("asks"));
    }

    /** The key of one of its texts. */
    public String key(String text) {
        return "help." + name + "." + text;
    }
}
