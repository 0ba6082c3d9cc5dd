package org.amparo.survivor.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.amparo.casework.AHouse;
import org.amparo.casework.CasePage;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.survivor.retelling.Avoidable;
import org.amparo.survivor.retelling.Distress;
import org.amparo.survivor.retelling.HowMuch;
import org.amparo.survivor.retelling.Interpreted;
import org.amparo.survivor.retelling.PlanTelling;
import org.amparo.survivor.retelling.RecordTelling;
import org.amparo.survivor.retelling.RetellingId;
import org.amparo.survivor.retelling.RetellingService;
import org.amparo.survivor.retelling.Reuse;
import org.amparo.survivor.retelling.TellingPurpose;
import org.amparo.survivor.retelling.ToldTo;
import org.amparo.work.summary.SummaryArea;
import org.amparo.work.timeline.TimelineKind;
import org.junit.jupiter.api.Test;

/** A colleague in the case knows that nobody has to ask again, and how often it is to be told; the words stay where they are. */
class StoryOnTheCaseIT extends InContainer {

    @Inject
    private OpenedCases opened;
    @Inject
    private StoryService stories;
    @Inject
    private RetellingService retellings;
    @Inject
    private CaseService cases;

    @Test
    @Holds(Recommendation.R_10)
    void theCaseKnowsThatItIsWrittenDownAndNotOneWordOfIt() {
        AHouse house = AHouse.with(opened);
        house.does(house.lead(), () -> stories.write(house.file(), new WriteStory(null, "not for this page", "eng", null, null, null, null), 0));
        RetellingId ahead = house.lead().does(() -> retellings.plan(house.file(),
                new PlanTelling(ToldTo.COURT, "North court", TellingPurpose.HEARING, LocalDate.now().plusDays(9), Reuse.NOT_ENOUGH)));
        house.lead().does(() -> retellings.told(house.file(), new RecordTelling(ToldTo.POLICE, "North police", TellingPurpose.REPORT, LocalDate.now(), 90,
                Interpreted.YES, HowMuch.PART, Distress.MUCH, "it was loud", Avoidable.YES)));

        CasePage page = page(house);
        assertEquals(1, page.summary(SummaryArea.STORY).open());
        assertEquals(1, page.summary(SummaryArea.TELLINGS).open());
        assertTrue(happened(page).containsAll(List.of(TimelineKind.STORY_WRITTEN, TimelineKind.STORY_TOLD)), "both are in what happened: " + happened(page));

        house.does(house.lead(), () -> retellings.spared(ahead, retellings.telling(ahead).version()));
        assertEquals(0, page(house).summary(SummaryArea.TELLINGS).open());
        assertTrue(happened(page(house)).contains(TimelineKind.TELLING_SPARED));
        assertEquals(0, Someone.counted("select count(*) from amparo.timeline_entry e where e.survivor_id = ?1 and e::text like '%not for this page%'", house.her().value()));
    }

    private CasePage page(AHouse house) {
        return house.lead().does(() -> cases.page(house.file()));
    }

    private static List<TimelineKind> happened(CasePage page) {
        return page.newest().stream().map(e -> e.kind()).toList();
    }
}
