package org.amparo.referral;

import static org.amparo.referral.Referring.does;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.casework.CaseFiles;
import org.amparo.child.Assurance;
import org.amparo.child.CareKind;
import org.amparo.child.ChildService;
import org.amparo.child.Said;
import org.amparo.child.Track;
import org.amparo.child.Views;
import org.amparo.child.kin.KinService;
import org.amparo.child.kin.Kinship;
import org.amparo.child.kin.RecordRelative;
import org.amparo.e2e.Someone;
import org.amparo.shared.CaseId;
import org.amparo.shared.ChildMatterId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.Age;
import org.amparo.survivor.AgeCertainty;
import org.amparo.survivor.FirstTalk;

/** A child with the same team as {@link HerRecord}, an uncle and all that a child is owed: for tests of who may come near. */
@ApplicationScoped
public class HerChild {

    @Inject
    private Referring story;
    @Inject
    private FirstTalk talk;
    @Inject
    private Access access;
    @Inject
    private CaseFiles files;
    @Inject
    private ChildService child;
    @Inject
    private KinService kin;

    Map<String, String> of(Someone lead, Someone deputy, String mark) {
        String name = unlikeAnyOther();
        Map<String, String> all = new LinkedHashMap<>();
        SurvivorId id = story.agreedToACase(name, lead, deputy);
        CaseId file = lead.together(e -> files.of(access.require(Action.READ_CASE, id)).id());
        talk.describe(id, FirstTalk.portrait(name, Age.of(LocalDate.now().minusYears(12), AgeCertainty.SAID, false)), lead);
        does(lead, () -> all.put("relative", kin.record(file, new RecordRelative(Kinship.AUNT_OR_UNCLE, "Uncle of " + mark, "Lives with " + mark)).toString()));
        all.put("matter", lead.does(() -> child.list(file)).stream().filter(m -> m.track() == Track.ASSESSMENT).findFirst().orElseThrow().id().toString());
        livesSomewhereAndNobodyLookedAgain(file, lead);
        all.put("child", id.toString());
        all.put("childcase", file.toString());
        return all;
    }

    private void livesSomewhereAndNobodyLookedAgain(CaseId file, Someone lead) {
        ChildMatterId place = lead.does(() -> child.open(file, Track.CARE, Said.nothing().with(CareKind.FOSTER_FAMILY)));
        Said heard = Said.nothing().with(Views.inHerWords("With a garden")).seen(Assurance.CLOSER_OPTIONS_WEIGHED, Assurance.SIBLINGS_TOGETHER, Assurance.SAFETY_LOOKED_AT);
        for (String step : List.of("MATCH", "PLACE")) does(lead, () -> child.take(place, step, heard, child.read(place).version()));
        lead.together(e -> e.createNativeQuery("update amparo.child_matter set due_at = due_at - interval '400 days' where matter_id = :id").setParameter("id", place.value()).executeUpdate());
    }

    /** Names that sound alike, of children born in one year, would be told to a supervisor as perhaps one person, and fill the list. */
    private static String unlikeAnyOther() {
        return ThreadLocalRandom.current().ints(10, 'a', 'z' + 1).collect(() -> new StringBuilder("X"), StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
