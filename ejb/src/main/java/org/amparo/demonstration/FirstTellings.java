package org.amparo.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.amparo.codelist.ContributingFactor;
import org.amparo.codelist.Control;
import org.amparo.codelist.Lure;
import org.amparo.codelist.Smuggled;
import org.amparo.codelist.Trafficked;
import org.amparo.shared.CaseId;
import org.amparo.survivor.circumstance.CircumstanceService;
import org.amparo.survivor.circumstance.Circumstances;
import org.amparo.survivor.circumstance.Exploitation;
import org.amparo.survivor.circumstance.Platform;
import org.amparo.survivor.circumstance.RecruitedHow;
import org.amparo.survivor.circumstance.RecruitedWhere;
import org.amparo.survivor.circumstance.StatusTied;
import org.amparo.survivor.retelling.Avoidable;
import org.amparo.survivor.retelling.Distress;
import org.amparo.survivor.retelling.HowMuch;
import org.amparo.survivor.retelling.Interpreted;
import org.amparo.survivor.retelling.PlanTelling;
import org.amparo.survivor.retelling.RecordTelling;
import org.amparo.survivor.retelling.RetellingService;
import org.amparo.survivor.retelling.Reuse;
import org.amparo.survivor.retelling.TellingPurpose;
import org.amparo.survivor.retelling.ToldTo;
import org.amparo.survivor.story.StoryService;
import org.amparo.survivor.story.TranslatedBy;
import org.amparo.survivor.story.WriteStory;

/** What was told once, to whom it was told again, and one telling that a supervisor is asked about. */
@ApplicationScoped
class FirstTellings {

    @Inject
    private Turns turns;
    @Inject
    private StoryService stories;
    @Inject
    private RetellingService retellings;
    @Inject
    private CircumstanceService circumstances;
    @Inject
    private Clock clock;

    void ofAWomanWhoToldItTwice(CaseId file, Colleague by) {
        turns.take(by, () -> stories.write(file, new WriteStory(null, "وعدوني بعمل في فندق. أخذوا جواز سفري في اليوم الأول.", "ara",
                "They promised me work in a hotel. They took my passport on the first day.", "eng", TranslatedBy.INTERPRETER, null), 0));
        told(file, ToldTo.POLICE, TellingPurpose.REPORT, HowMuch.FULL, Avoidable.NO, 40, by);
        told(file, ToldTo.ASYLUM_AUTHORITY, TellingPurpose.ASYLUM, HowMuch.FULL, Avoidable.YES, 12, by);
        turns.take(by, () -> circumstances.keep(file, new Circumstances(Trafficked.POSSIBLE, Smuggled.NO, Set.of(RecruitedHow.ONLINE_ADVERTISEMENT),
                Set.of(RecruitedWhere.TRAINING_CENTRE), null, Set.of(Platform.TELEGRAM), Set.of(Lure.JOB), Set.of(Exploitation.DOMESTIC_WORK),
                Set.of(Control.DOCUMENTS_WITHHELD, Control.FALSE_PROMISES, Control.PREFER_NOT_TO_SAY), 15, null, StatusTied.PREFER_NOT_TO_SAY, Set.of(ContributingFactor.POVERTY, ContributingFactor.NO_WORK, ContributingFactor.CLIMATE_LIVELIHOOD_LOSS)), circumstances.read(file).version()));
    }

    void ofAManWhoIsAskedOnceMore(CaseId file, Colleague by) {
        for (int months = 5; months > 2; months--) told(file, ToldTo.POLICE, TellingPurpose.INVESTIGATION, HowMuch.FULL, Avoidable.YES, months * 30, by);
        turns.take(by, () -> retellings.plan(file, new PlanTelling(ToldTo.COURT, null, TellingPurpose.HEARING, today().plusDays(20), Reuse.NOT_ACCEPTED)));
    }

    /** In two sentences of her own; the guardian was told by us, so that she need not say it again. */
    void ofAChildWhoToldItOnce(CaseId file, Colleague by) {
        turns.take(by, () -> stories.write(file, new WriteStory(null, "Me dijo que era un juego de vender flores. Luego ya no era un juego.", "spa", null, null, null, null), 0));
        turns.take(by, () -> retellings.told(file, new RecordTelling(ToldTo.POLICE, null, TellingPurpose.REPORT, today().minusDays(20), 30, Interpreted.NO, HowMuch.PART, Distress.SOME, null,
                Avoidable.NO)));
    }

    /** What happened in codes, as it is counted across cases. */
    void inCodes(CaseId file, Set<ContributingFactor> factors, Set<Control> signs, Colleague by) {
        turns.take(by, () -> circumstances.keep(file, new Circumstances(Trafficked.POSSIBLE, null, null, null, null, null, null, null, signs, null, null, null, factors),
                circumstances.read(file).version()));
    }

    private void told(CaseId file, ToldTo to, TellingPurpose purpose, HowMuch howMuch, Avoidable avoidable, int daysAgo, Colleague by) {
        turns.take(by, () -> retellings.told(file, new RecordTelling(to, null, purpose, today().minusDays(daysAgo), 60, Interpreted.YES, howMuch, Distress.SOME, null, avoidable)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
