package org.amparo.referral;

import static org.amparo.referral.Referring.does;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.calendar.AppointmentKind;
import org.amparo.calendar.AppointmentService;
import org.amparo.calendar.Interpreting;
import org.amparo.calendar.Meeting;
import org.amparo.calendar.PlaceKind;
import org.amparo.calendar.PlanAppointment;
import org.amparo.calendar.Slot;
import org.amparo.calendar.Where;
import org.amparo.calendar.booking.Warning;
import org.amparo.calendar.interpreter.PersonGender;
import org.amparo.casework.note.NoteService;
import org.amparo.casework.note.WriteNote;
import org.amparo.casework.risk.TookPart;
import org.amparo.casework.safety.MakePlan;
import org.amparo.casework.safety.PlanFor;
import org.amparo.casework.safety.SafetyPart;
import org.amparo.casework.safety.SafetyPlanService;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Someone;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.shared.CaseId;
import org.amparo.shared.NeedId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.ServiceId;
import org.amparo.shared.SurvivorId;
import org.amparo.support.Funding;
import org.amparo.support.OfferService;
import org.amparo.support.ServiceKind;
import org.amparo.support.Step;
import org.amparo.support.SupportService;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeTimes;

/** She has a bed, and where it is was written down everywhere it can be; then a partner is asked for something else and says yes. */
@ApplicationScoped
public class Housed {

    private static final ZoneId LIMA = ZoneId.of("America/Lima");

    @Inject
    private HerRecord record;
    @Inject
    private Referring story;
    @Inject
    private ContactService contacts;
    @Inject
    private NoteService notes;
    @Inject
    private SafetyPlanService plans;
    @Inject
    private SupportService support;
    @Inject
    private AppointmentService appointments;
    @Inject
    private InboxService inbox;

    Map<String, String> at(String street, String mark) {
        Map<String, String> all = new HashMap<>(record.of(Somebody.CARLA, Somebody.DAVID, Somebody.PIA, mark));
        Someone worker = HerRecord.known(Somebody.CARLA);
        var her = SurvivorId.parse(all.get("survivor"));
        var file = CaseId.parse(all.get("case"));
        does(worker, () -> contacts.add(her, new KeepWay(2, Channel.POST, street, SafeTimes.always(LIMA), null, null, null, LeaveMessage.NO, true, false)));
        does(worker, () -> notes.add(file, new WriteNote("The bed is in " + street)));
        does(worker, () -> plans.make(new MakePlan(file, PlanFor.NOW, TookPart.TOGETHER, "ES", Map.of(SafetyPart.SAFE_PLACE, street, SafetyPart.ON_THE_CARD, "Call Ana"),
                plans.toMake(file).shown())));
        all.put("bed", bed(worker, file, NeedId.parse(all.get("need")), street).toString());
        all.put("appointment", worker.does(() -> appointments.plan(file, meeting(worker, street))).toString());
        all.put("referral", accepted(all, worker, her, file).toString());
        return all;
    }

    private ServiceId bed(Someone worker, CaseId file, NeedId need, String street) {
        ServiceId bed = worker.does(() -> support.offer(file, new OfferService(need, NeedDomain.SAFETY_HOUSING, ServiceKind.SAFE_HOUSING, null, null, Funding.OWN_MEANS, false, Set.of(),
                "A bed in " + street)));
        does(worker, () -> support.take(bed, new Step.Accept(true), support.read(bed).version()));
        does(worker, () -> support.take(bed, new Step.Wait("Until then with a friend in " + street), support.read(bed).version()));
        return bed;
    }

    private static PlanAppointment meeting(Someone worker, String street) {
        Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofHours(50));
        return new PlanAppointment(new Meeting(AppointmentKind.HOUSING, worker.id(), "The house mother", PersonGender.WOMAN), new Where(PlaceKind.AT_HER_PLACE, null, street),
                new Slot(start, start.plus(Duration.ofMinutes(45)), LIMA), Set.of(), Set.of(), Interpreting.NOT_NEEDED, false, EnumSet.allOf(Warning.class));
    }

    private ReferralId accepted(Map<String, String> all, Someone worker, SurvivorId her, CaseId file) {
        Someone pia = HerRecord.known(Somebody.PIA);
        NeedId school = story.alsoNeeds(record.world(worker, HerRecord.known(Somebody.DAVID), pia, her, file, NeedId.parse(all.get("need"))), NeedDomain.EDUCATION, "A school for " + all.get("mark"));
        World w = record.world(worker, HerRecord.known(Somebody.DAVID), pia, her, file, school);
        ReferralId id = story.sent(w);
        does(pia, () -> inbox.acknowledge(id, inbox.open(id).version()));
        does(pia, () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "We meet at the school", null)));
        return id;
    }
}
