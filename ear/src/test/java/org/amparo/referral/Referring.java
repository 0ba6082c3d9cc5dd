package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.casework.CaseFiles;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.Someone;
import org.amparo.partner.Match;
import org.amparo.referral.draft.BeginReferral;
import org.amparo.referral.draft.Channel;
import org.amparo.referral.draft.ChooseService;
import org.amparo.referral.draft.PlanPackage;
import org.amparo.referral.draft.ShownHow;
import org.amparo.shared.CaseId;
import org.amparo.shared.ConsentId;
import org.amparo.shared.ListingId;
import org.amparo.shared.NeedId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Role;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.UnitId;
import org.amparo.staff.Person;
import org.amparo.survivor.Age;
import org.amparo.survivor.AgeCertainty;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.intake.IntakeService;
import org.amparo.survivor.intake.OpenCase;
import org.amparo.work.Priority;

/** From a first talk to a referral on a partner's desk, through the doors and nothing else. */
@ApplicationScoped
public class Referring {

    static final DataItem[] AGREED = {DataItem.LANGUAGES, DataItem.INTERPRETER, DataItem.NEED, DataItem.PREFERRED_NAME,
        DataItem.PHONE, DataItem.SAFE_CONTACT};
    static final String PHONE = "+51 987 654 321";
    static final String NAME = "Yasmina Al-Kanari";
    static final String NEED = "Somewhere to sleep where nobody asks for her papers";

    @Inject
    private FirstTalk talk;
    @Inject
    private IntakeService intakes;
    @Inject
    private ConsentService consents;
    @Inject
    private NeedService needs;
    @Inject
    private ReferService refer;
    @Inject
    private ReferralService sender;
    @Inject
    private Access access;
    @Inject
    private CaseFiles cases;

    /** Everybody a story needs. */
    public record World(Someone worker, Someone deputy, Someone supervisor, Someone pia, Someone pablo, Someone admin, Someone stranger, ListingId listing,
                 SurvivorId her, CaseId file, NeedId need) {

        OrganisationId partner() {
            return pia.organisation();
        }
    }

    public World world() {
        OrganisationId partner = OrganisationId.fresh();
        return world(Someone.joins(partner, Role.PARTNER), Someone.joins(partner, Role.PARTNER));
    }

    /** With a partner whose people can also sign in with a browser. */
    public World world(Someone pia, Someone pablo) {
        OrganisationId house = OrganisationId.fresh();
        OrganisationId partner = pia.organisation();
        UnitId unit = UnitId.fresh();
        Someone worker = Someone.joins(house, Role.CASEWORKER);
        Someone deputy = Someone.joins(house, Role.CASEWORKER);
        Someone supervisor = Someone.joins(house, Role.SUPERVISOR);
        Someone.system(e -> {
            e.createNativeQuery("insert into amparo.unit (unit_id, organisation_id, name) values (:id, :org, 'North')")
                    .setParameter("id", unit.value()).setParameter("org", house.value()).executeUpdate();
            return e.createNativeQuery("update amparo.staff_member set unit_id = :id where organisation_id = :org")
                    .setParameter("id", unit.value()).setParameter("org", house.value()).executeUpdate();
        });
        ListingId listing = shelter(partner);
        SurvivorId her = agreedToACase(worker, deputy);
        CaseId file = worker.together(e -> cases.of(access.require(Action.READ_CASE, her)).id());
        NeedId need = worker.does(() -> needs.record(file, List.of(new RecordNeed(NeedDomain.SAFETY_HOUSING, Priority.NORMAL, NEED, null, 2))).get(0));
        return new World(worker, deputy, supervisor, pia, pablo, Someone.joins(partner, Role.PARTNER_ADMIN), Someone.joins(OrganisationId.fresh(), Role.PARTNER), listing, her, file, need);
    }

    /** She says later how old she is. */
    void isBorn(World w, LocalDate on) {
        talk.describe(w.her(), FirstTalk.portrait(NAME, Age.of(on, AgeCertainty.SAID, false)), w.worker());
    }

    /** With people who can all sign in with a browser. */
    World between(Someone worker, Someone deputy, Someone pia) {
        ListingId listing = shelter(pia.organisation());
        SurvivorId her = agreedToACase(worker, deputy);
        CaseId file = worker.together(e -> cases.of(access.require(Action.READ_CASE, her)).id());
        NeedId need = worker.does(() -> needs.record(file, List.of(new RecordNeed(NeedDomain.SAFETY_HOUSING, Priority.NORMAL, NEED, null, 2))).get(0));
        return new World(worker, deputy, worker, pia, pia, pia, pia, listing, her, file, need);
    }

    /** A case with one need in it, for whoever goes on in a browser. */
    CaseId caseWithANeed(Someone worker, Someone deputy) {
        SurvivorId her = agreedToACase(worker, deputy);
        CaseId file = worker.together(e -> cases.of(access.require(Action.READ_CASE, her)).id());
        worker.does(() -> needs.record(file, List.of(new RecordNeed(NeedDomain.SAFETY_HOUSING, Priority.NORMAL, NEED, null, 2))));
        return file;
    }

    /** An organisation that may receive personal data, with one service that is free and asks for nothing in return. */
    ListingId shelter(OrganisationId partner) {
        ListingId listing = ListingId.fresh();
        Someone.system(e -> {
            e.createNativeQuery("""
                    insert into amparo.organisation (organisation_id, name, kind, state, country, time_zone, uses_inbox, agreement_signed, agreement_until,
                      data_protection_on, safeguarding_on, complaints_contact_on, conflicts_on, child_certified_on, state_since)
                    values (:id, 'Casa Abierta', 'SHELTER', 'ACTIVE', 'PE', 'America/Lima', true, :from, :until, :from, :from, :from, :from, :from, now())
                    on conflict (organisation_id) do nothing""")
                    .setParameter("id", partner.value()).setParameter("from", LocalDate.now().minusDays(9)).setParameter("until", LocalDate.now().plusYears(1)).executeUpdate();
            return e.createNativeQuery("""
                    insert into amparo.listing (listing_id, organisation_id, name, status, domains, languages, pledge, free)
                    values (:id, :org, 'A room of one''s own', 'ACTIVE', '|SAFETY_HOUSING|', '|ara|', true, true)""")
                    .setParameter("id", listing.value()).setParameter("org", partner.value()).executeUpdate();
        });
        return listing;
    }

    private SurvivorId agreedToACase(Someone worker, Someone deputy) {
        return agreedToACase(NAME, worker, deputy);
    }

    SurvivorId agreedToACase(String name, Someone worker, Someone deputy) {
        SurvivorId her = talk.explained(worker);
        talk.describe(her, FirstTalk.portrait(name, Age.unknown()), worker);
        talk.agreesToACase(her, worker);
        does(worker, () -> intakes.open(her, new OpenCase(worker.id(), deputy.id()), intakes.read(her).version()));
        return her;
    }

    ConsentId agrees(World w, DataItem... items) {
        return w.worker().does(() -> consents.record(FirstTalk.yes(w.her(), w.partner(), ConsentPurpose.REFERRAL, items)));
    }

    ReferralId drafted(World w, boolean highRisk) {
        ReferralId id = w.worker().does(() -> refer.begin(new BeginReferral(w.file(), Set.of(w.need()), null, highRisk, "A quiet room", null, null, null)));
        does(w.worker(), () -> refer.choose(new ChooseService(id, version(id), w.listing(), Channel.SYSTEM, true, EnumSet.allOf(Match.Kind.class))));
        does(w.worker(), () -> refer.plan(new PlanPackage(id, version(id), Set.of(AGREED), null, null, null)));
        return id;
    }

    ReferralId ready(World w, boolean highRisk) {
        agrees(w, AGREED);
        ReferralId id = drafted(w, highRisk);
        does(w.worker(), () -> refer.shown(id, ShownHow.READ_OUT, version(id)));
        return id;
    }

    NeedId alsoNeeds(World w, NeedDomain domain, String words) {
        return w.worker().does(() -> needs.record(w.file(), List.of(new RecordNeed(domain, Priority.NORMAL, words, null, 2))).get(0));
    }

    /** To a partner that does not use the system. */
    ReferralId sentBy(World w, Channel channel) {
        agrees(w, AGREED);
        ReferralId id = w.worker().does(() -> refer.begin(new BeginReferral(w.file(), Set.of(w.need()), null, false, null, null, null, null)));
        does(w.worker(), () -> refer.choose(new ChooseService(id, version(id), w.listing(), channel, true, EnumSet.allOf(Match.Kind.class))));
        does(w.worker(), () -> refer.plan(new PlanPackage(id, version(id), Set.of(AGREED), null, null, null)));
        does(w.worker(), () -> refer.shown(id, ShownHow.READ_OUT, version(id)));
        does(w.worker(), () -> refer.send(id, version(id)));
        return id;
    }

    void withdraws(World w) {
        ConsentId consent = w.worker().does(() -> consents.list(w.her()).stream()
                .filter(c -> c.purpose() == ConsentPurpose.REFERRAL && c.canBeWithdrawn()).findFirst().orElseThrow().id());
        does(w.worker(), () -> consents.withdraw(w.her(), consent));
    }

    /** She takes back that anybody works on her case, and with it everything. */
    public void endsEverything(World w) {
        ConsentId consent = w.worker().does(() -> consents.list(w.her()).stream()
                .filter(c -> c.purpose() == ConsentPurpose.CASE_MANAGEMENT && c.canBeWithdrawn()).findFirst().orElseThrow().id());
        does(w.worker(), () -> consents.withdraw(w.her(), consent));
    }

    /** Where she is in danger a supervisor looks first. */
    public ReferralId sent(World w) {
        ReferralId id = ready(w, false);
        if (w.worker().does(() -> refer.draft(id)).needsSecondLook()) looked(w, id);
        does(w.worker(), () -> refer.send(id, version(id)));
        return id;
    }

    private void looked(World w, ReferralId id) {
        Person there = w.worker().does(() -> refer.whoMayLook(id)).getFirst();
        Someone supervisor = new Someone(there.id(), there.organisation(), Set.of(Role.SUPERVISOR));
        does(w.worker(), () -> refer.askSecondLook(id, supervisor.id(), version(id)));
        does(supervisor, () -> sender.giveSecondLook(id, true, sender.secondLook(id).version()));
    }

    /** As whoever's request this is sees it. */
    long version(ReferralId id) {
        return refer.draft(id).version();
    }

    public interface Doing {
        void now() throws Exception;
    }

    public static void does(Someone who, Doing what) {
        who.does(() -> {
            what.now();
            return null;
        });
    }

    /** What the system does on its own thread a moment later. */
    public static <T> T soon(Supplier<T> look, T expected) throws InterruptedException {
        for (int i = 0; i < 60 && !expected.equals(look.get()); i++) Thread.sleep(250);
        return look.get();
    }
}
