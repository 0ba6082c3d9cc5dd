package org.amparo.survivor.circumstance;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.codelist.ContributingFactor;
import org.amparo.codelist.Control;
import org.amparo.codelist.Lure;
import org.amparo.codelist.Smuggled;
import org.amparo.codelist.Trafficked;
import org.amparo.shared.Typed;

/**
 * What she said of it, as far as she wants it kept. "Prefers not to say" may stand beside other answers: there is more, and it stays hers.
 * Nothing here asks whether she agreed to anything.
 */
public record Circumstances(Trafficked trafficked, Smuggled smuggled, Set<RecruitedHow> recruitedHow, Set<RecruitedWhere> recruitedWhere, String placeWords,
                            Set<Platform> platforms, Set<Lure> lures, Set<Exploitation> exploitation, Set<Control> control, Integer hoursADay,
                            Integer daysWithout, StatusTied statusTied, Set<ContributingFactor> contributing) {

    public static final Circumstances NOTHING_SAID = new Circumstances(null, null, null, null, null, null, null, null, null, null, null, null, null);

    private static final int YEAR = 366;

    public Circumstances {
        Typed typed = new Typed("survivor");
        placeWords = typed.optional("placeWords", placeWords, 2000);
        typed.requiring(hoursADay == null || hoursADay >= 0 && hoursADay <= 24, "hoursADay", "hoursADay");
        typed.requiring(daysWithout == null || daysWithout >= 0 && daysWithout <= 20 * YEAR, "daysWithout", "daysWithout");
        typed.check();
        trafficked = trafficked == null ? Trafficked.NOT_ASSESSED : trafficked;
        smuggled = smuggled == null ? Smuggled.NOT_ASKED : smuggled;
        statusTied = statusTied == null ? StatusTied.NOT_ASKED : statusTied;
        recruitedHow = recruitedHow == null ? Set.of() : Set.copyOf(recruitedHow);
        recruitedWhere = recruitedWhere == null ? Set.of() : Set.copyOf(recruitedWhere);
        platforms = platforms == null ? Set.of() : Set.copyOf(platforms);
        lures = lures == null ? Set.of() : Set.copyOf(lures);
        exploitation = exploitation == null ? Set.of() : withWhatTheyAre(exploitation);
        control = control == null ? Set.of() : Set.copyOf(control);
        contributing = contributing == null ? Set.of() : Set.copyOf(contributing);
    }

    private static Set<Exploitation> withWhatTheyAre(Set<Exploitation> said) {
        EnumSet<Exploitation> all = EnumSet.noneOf(Exploitation.class);
        for (Exploitation one : said) {
            all.add(one);
            all.add(one.within());
        }
        return Set.copyOf(all);
    }

    @Override
    public String toString() {
        return "circumstances";
    }
}
