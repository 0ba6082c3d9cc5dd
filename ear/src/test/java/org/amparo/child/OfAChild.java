package org.amparo.child;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.casework.OpenedCases;
import org.amparo.child.kin.KinService;
import org.amparo.child.kin.KinWorkflow;
import org.amparo.child.kin.Kinship;
import org.amparo.child.kin.RecordRelative;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.RelativeId;
import org.amparo.shared.Role;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.UnitId;
import org.amparo.survivor.Age;
import org.amparo.survivor.AgeCertainty;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.consent.Giving;
import org.amparo.survivor.consent.RecordConsent;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.survivor.keepaway.KeptAwayService;
import org.amparo.survivor.keepaway.TellApart;
import org.amparo.survivor.keepaway.TellApartService;
import org.amparo.work.DueTask;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.summary.CaseSummaries;
import org.junit.jupiter.api.BeforeEach;

/** A child of twelve in a house, whoever works with her, and what the tests about her do again and again. */
abstract class OfAChild extends InContainer {

    static final String HER_WORDS = "I want to stay near my brother";

    @Inject
    OpenedCases opened;
    @Inject
    FirstTalk talk;
    @Inject
    ChildService child;
    @Inject
    KinService kin;
    @Inject
    ConsentService consents;
    @Inject
    ContactService contacts;
    @Inject
    KeptAwayService keptAway;
    @Inject
    TellApartService apart;
    @Inject
    Tasks tasks;
    @Inject
    CaseSummaries summaries;
    @Inject
    Access access;

    final OrganisationId house = OrganisationId.fresh();
    final OrganisationId registry = OrganisationId.fresh();
    Someone chen;
    Someone carla;
    CaseId file;
    SurvivorId her;

    @BeforeEach
    void aChildOfTwelve() {
        UnitId unit = UnitId.fresh();
        chen = Someone.joins(house, Role.CHILD_SPECIALIST).in(unit);
        carla = Someone.joins(house, Role.CASEWORKER).in(unit);
        another();
    }

    /** From here on the tests are about this one. */
    void another() {
        file = opened.of("Canarina", chen, carla);
        her = chen.together(e -> access.require(Action.READ_CASE, file).survivor());
        talk.describe(her, FirstTalk.portrait("Canarina", Age.of(LocalDate.now().minusYears(12), AgeCertainty.SAID, false)), chen);
    }

    MatterDetails the(Track track) {
        return chen.does(() -> child.list(file)).stream().filter(m -> m.track() == track).reduce((a, b) -> b).orElseThrow();
    }

    void take(Someone who, Track track, String action, Said said) {
        MatterDetails matter = the(track);
        who.does(() -> {
            child.take(matter.id(), action, said, matter.version());
            return null;
        });
    }

    static Said heard() {
        return Said.nothing().with(Views.inHerWords(HER_WORDS));
    }

    RelativeId uncle() {
        return chen.does(() -> kin.record(file, new RecordRelative(Kinship.AUNT_OR_UNCLE, "Yusuf Karimi", "lives across the street")));
    }

    void relative(Someone who, RelativeId id, KinWorkflow.Action action, Views views) {
        who.does(() -> {
            kin.take(id, action, views, kin.read(id).version());
            return null;
        });
    }

    Set<TaskKind> owed() {
        return chen.together(e -> tasks.open(access.require(Action.READ_CASE, file))).stream().map(DueTask::kind).collect(Collectors.toSet());
    }

    void reachedThrough(String name) {
        carla.does(() -> contacts.add(her, new KeepWay(1, Channel.TRUSTED_PERSON, name, SafeTimes.parse("America/Lima|MO,WE 10:00-12:00"), null, null, null, LeaveMessage.NO, true, false)));
    }

    void agrees(String giver, Giving.GiverIs is, ConsentPurpose purpose) {
        RecordConsent own = FirstTalk.yes(her, registry, purpose, DataItem.PREFERRED_NAME);
        Giving giving = new Giving(Giving.GivenBy.GUARDIAN_WITH_ASSENT, giver, is, Giving.Implicated.NO, "Yes, ask them", Giving.Mode.WRITTEN, null, Giving.Copy.KEPT_FOR_SAFETY);
        carla.does(() -> consents.record(new RecordConsent(her, registry, purpose, null, own.answer(), own.items(), own.withheld(), null, null, own.telling(), giving, null)));
    }

    /** The same door, by somebody who says how they know. */
    Consumer<String> known(Consumer<String> door) {
        return name -> apart.saving(file, new TellApart("I have met them both"), () -> {
            door.accept(name);
            return name;
        });
    }

    /** What the door says to it; whatever else it wants to know is not asked here. */
    Set<String> problems(Consumer<String> door, String name) {
        try {
            chen.does(() -> {
                door.accept(name);
                return null;
            });
            return Set.of();
        } catch (Unacceptable refused) {
            return refused.problems().stream().map(p -> p.key()).filter(key -> key.startsWith("survivor.problem.")).collect(Collectors.toSet());
        }
    }
}
