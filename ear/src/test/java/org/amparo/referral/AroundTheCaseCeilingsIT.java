package org.amparo.referral;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.casework.unit.UnitService;
import org.amparo.child.ChildService;
import org.amparo.child.MatterDetails;
import org.amparo.child.Said;
import org.amparo.child.Track;
import org.amparo.codelist.ContributingFactor;
import org.amparo.codelist.Control;
import org.amparo.codelist.Trafficked;
import org.amparo.statistics.FiguresService;
import org.amparo.survivor.circumstance.CircumstanceService;
import org.amparo.survivor.circumstance.Circumstances;
import org.amparo.survivor.circumstance.StatusTied;
import org.amparo.survivor.retelling.RecordTelling;
import org.amparo.survivor.retelling.RetellingService;
import org.amparo.survivor.retelling.TellingPurpose;
import org.amparo.survivor.retelling.ToldTo;
import org.amparo.survivor.story.StoryService;
import org.amparo.survivor.story.WriteStory;
import org.junit.jupiter.api.Test;

/** What is done for a child, what is told once and a whole unit may ask of the database. */
class AroundTheCaseCeilingsIT extends Ceilings {

    @Inject
    private StoryService stories;
    @Inject
    private RetellingService retellings;
    @Inject
    private ChildService child;
    @Inject
    private UnitService units;
    @Inject
    private CircumstanceService circumstances;
    @Inject
    private FiguresService figures;

    @Test
    void aStepForAChild() {
        holds("a step for a child", SAVE, w -> {
            story.isBorn(w, LocalDate.now().minusYears(12));
            List<MatterDetails> matters = w.worker().does(() -> child.list(w.file()));
            MatterDetails guardian = matters.stream().filter(m -> m.track() == Track.GUARDIAN).findFirst().orElseThrow();
            return once(w.worker(), () -> child.take(guardian.id(), "REQUEST", Said.nothing(), guardian.version()));
        });
    }

    @Test
    void writingDownWhatWasTold() {
        var said = new WriteStory(null, "She told it once", "eng", null, null, null, null);
        holds("writing the story", SAVE, w -> {
            int shown = w.worker().does(() -> stories.outline(w.file()).versions());
            return once(w.worker(), () -> stories.write(w.file(), said, shown)) + draftDropped(w.file(), "survivor.story", w.worker());
        });
        var telling = new RecordTelling(ToldTo.POLICE, "North", TellingPurpose.REPORT, null, null, null, null, null, "loud", null);
        holds("recording a telling", SAVE, w -> once(w.worker(), () -> retellings.told(w.file(), telling)));
    }

    @Test
    void writingDownWhatHappenedInCodes() {
        var said = new Circumstances(Trafficked.POSSIBLE, null, null, null, null, null, null, null, Set.of(Control.DEBT), null, null, StatusTied.YES,
                Set.of(ContributingFactor.POVERTY, ContributingFactor.CLIMATE_DISASTER));
        holds("what happened in codes", SAVE, w -> {
            long shown = w.worker().does(() -> circumstances.read(w.file())).version();
            return once(w.worker(), () -> circumstances.keep(w.file(), said, shown)) + draftDropped(w.file(), "survivor.circumstances", w.worker());
        });
    }

    @Test
    void figuresAcrossCases() {
        holds("figures across cases", LIST, w -> page(w.supervisor(), () -> figures.of(null)));
    }

    @Test
    void theUnitOfASupervisor() {
        holds("the supervisor's unit", LIST, w -> page(w.supervisor(), () -> units.page(null)));
    }
}
