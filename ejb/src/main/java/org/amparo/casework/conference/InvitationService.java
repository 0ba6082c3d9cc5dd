package org.amparo.casework.conference;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Compartment;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.survivor.consent.DataItem;
import org.amparo.vault.Vault;

/** An invited organisation's side of a conference: whether it comes, what it says itself, and what concerns it afterwards. */
@Stateless
@Holds({Recommendation.R_51, Recommendation.R_66})
public class InvitationService {

    private static final int MOST = 25;
    private static final Set<Compartment> CONCERNS_THEM = Set.of(Compartment.NEEDS_SUPPORT);

    @Inject
    private Access access;
    @Inject
    private InvitationRows rows;
    @Inject
    private People people;
    @Inject
    private Notices notices;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    /** Those to come first; on record in the log of whoever keeps the record. */
    public List<InvitationRow> list() {
        ListPermit list = access.requireList(Action.LIST_INBOX);
        List<InvitationRows.Found> found = rows.all(MOST, list);
        found.stream().collect(Collectors.groupingBy(InvitationRows.Found::custodian))
                .forEach((OrganisationId custodian, List<InvitationRows.Found> kept) -> access.showing(list, kept.stream().map(InvitationRows.Found::survivor).toList(), custodian));
        return found.stream().map(InvitationRows.Found::row).toList();
    }

    public Invitation open(InvitationId id) {
        ListPermit leave = access.requireToFind(Action.READ_INVITATION, id);
        InvitationRows.Found found = rows.find(id, leave).orElseThrow(() -> access.refuse(leave));
        Permit permit = access.opening(leave, CONCERNS_THEM);
        List<GivenPart> parts = rows.parts(id, permit);
        List<Statement> said = rows.said(id, permit);
        Map<StaffId, Person> known = people.people(Stream.of(Stream.ofNullable(found.lead()), found.delegates().stream(), said.stream().map(Statement::by),
                parts.stream().map(GivenPart::owner).filter(o -> o != null)).flatMap(s -> s).distinct().toList());
        GivenPart invited = parts.stream().filter(p -> p.kind() == PartKind.INVITATION).reduce((a, b) -> b).orElseThrow(() -> access.refuse(Action.READ_INVITATION, id));
        List<DataItem> may = invited.items().stream().filter(found.may()::contains).sorted().toList();
        return new Invitation(found.row(), found.aim(), name(known, found.lead()), may, invited.words(vault, permit), found.delegates(),
                found.delegates().stream().map(d -> name(known, d)).toList(), points(parts, known, permit),
                said.stream().map(s -> s.shown("", name(known, s.by()), vault, permit)).toList(), found.sealed(), found.answers(), colleagues(permit));
    }

    private List<PointShown> points(Collection<GivenPart> parts, Map<StaffId, Person> known, Permit permit) {
        return parts.stream().filter(p -> p.kind() != PartKind.INVITATION).map(p -> p.point(name(known, p.owner()), vault, permit)).toList();
    }

    private List<ConferencePage.Invitable<StaffId>> colleagues(Permit permit) {
        return people.inOrganisation(permit.organisation(), Role.PARTNER).stream().map(p -> new ConferencePage.Invitable<>(p.id(), p.name())).toList();
    }

    /** They come, with these of their own people, or they do not. */
    public void answer(AnswerInvitation said) {
        Permit permit = access.require(Action.ANSWER_INVITATION, said.invitation());
        InvitationRows.Found found = found(said.invitation(), Action.ANSWER_INVITATION, permit);
        if (found.state() != ConferenceWorkflow.State.PLANNED) throw Unacceptable.because("action", "workflow.problem.not-now");
        Set<StaffId> ours = colleagues(permit).stream().map(ConferencePage.Invitable::id).collect(Collectors.toSet());
        if (!ours.containsAll(said.who())) throw Unacceptable.because("who", "casework.problem.cannotBeChosen");
        Stale.check(said.seen(), found.answers());
        if (!rows.answer(said, permit)) throw new Stale();
        tellLead(found);
    }

    /** Goes to the minutes as theirs, before everybody meets and after, until they are sealed. */
    public void say(SayInMinutes said) {
        Permit permit = access.require(Action.ANSWER_INVITATION, said.invitation());
        InvitationRows.Found found = found(said.invitation(), Action.ANSWER_INVITATION, permit);
        if (!ConferencePolicy.maySpeak(found.state())) throw Unacceptable.because("action", "workflow.problem.not-now");
        rows.add(new Statement(said, found, clock.instant(), vault, permit), permit);
        tellLead(found);
    }

    private void tellLead(InvitationRows.Found found) {
        if (found.lead() != null) notices.tell(found.lead(), NoticeKind.INVITATION_ANSWERED, found.conference());
    }

    private InvitationRows.Found found(InvitationId id, Action action, Permit permit) {
        return rows.find(id, permit).orElseThrow(() -> access.refuse(action, id));
    }

    private static String name(Map<StaffId, Person> known, StaffId who) {
        return who != null && known.containsKey(who) ? known.get(who).name() : "";
    }
}
