package org.amparo.casework.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.Codes;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.consent.DataItem;

/** The invitations of the reader's own organisation, as the database lets them out at this minute. */
@ApplicationScoped
class InvitationRows {

    /** @param lead who leads her case; @param may what she agrees that they hear of, at this minute */
    record Found(InvitationId id, ConferenceId conference, SurvivorId survivor, OrganisationId custodian, InvitationRow row, Aim aim, Instant sealed, StaffId lead,
                 List<StaffId> delegates, int answers, Set<DataItem> may) {

        ConferenceWorkflow.State state() {
            return row.state();
        }
    }

    private static final String SELECT = """
            select guest_id, conference_id, survivor_id, custodian, taken_back, state, aim, planned_at, sealed_at, lead, answer, delegates, answers, array_to_string(agreed, ','),
              coalesce(h.name, '')
            from amparo.invitations_to_us() left join amparo.house_name h on h.organisation_id = custodian""";

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    List<Found> all(int most, ListPermit list) {
        List<Object[]> rows = entities.createNativeQuery(SELECT + " order by state is distinct from 'PLANNED', coalesce(planned_at, invited_at) desc, guest_id limit :most")
                .setParameter("most", most).getResultList();
        return rows.stream().map(InvitationRows::found).toList();
    }

    Optional<Found> find(InvitationId id, Permit permit) {
        return find(id, permit.survivor());
    }

    /** Before anything of it is opened: what was taken back is not there. */
    Optional<Found> find(InvitationId id, ListPermit leave) {
        return find(id, leave.survivor());
    }

    @SuppressWarnings("unchecked")
    private Optional<Found> find(InvitationId id, SurvivorId her) {
        List<Object[]> rows = entities.createNativeQuery(SELECT + " where guest_id = :id and not taken_back").setParameter("id", id.value()).getResultList();
        return rows.stream().map(InvitationRows::found).filter(f -> her.equals(f.survivor())).findFirst();
    }

    private static Found found(Object[] r) {
        OrganisationId house = new OrganisationId((UUID) r[3]);
        var state = r[5] == null ? null : ConferenceWorkflow.State.valueOf((String) r[5]);
        var answer = r[10] == null ? null : GuestAnswer.valueOf((String) r[10]);
        var row = new InvitationRow(new InvitationId((UUID) r[0]), (String) r[14], (Instant) r[7], state, answer, (Boolean) r[4]);
        return new Found(row.id(), new ConferenceId((UUID) r[1]), new SurvivorId((UUID) r[2]), house, row, r[6] == null ? null : Aim.valueOf((String) r[6]), (Instant) r[8],
                r[9] == null ? null : new StaffId((UUID) r[9]), Guest.people((String) r[11]), ((Number) r[12]).intValue(), Codes.read(DataItem.class, (String) r[13]));
    }

    /** Whether nobody answered in between. */
    boolean answer(AnswerInvitation said, Permit permit) {
        permit.mustCover(permit.survivor());
        return (Boolean) entities.createNativeQuery("select amparo.answer_invitation(cast(:id as uuid), :answer, :who, :seen)")
                .setParameter("id", said.invitation().toString()).setParameter("answer", said.answer().name()).setParameter("seen", said.seen())
                .setParameter("who", said.who().stream().map(StaffId::toString).sorted().collect(Collectors.joining(","))).getSingleResult();
    }

    List<GivenPart> parts(InvitationId id, Permit permit) {
        return entities.createQuery("select p from GivenPart p where p.guest = :id and p.survivor = :her and p.takenBack is null order by p.made, p.id", GivenPart.class)
                .setParameter("id", id.value()).setParameter("her", permit.survivor().value()).getResultList();
    }

    List<Statement> said(InvitationId id, Permit permit) {
        return entities.createQuery("select s from Statement s where s.guest = :id and s.survivor = :her order by s.at, s.id", Statement.class)
                .setParameter("id", id.value()).setParameter("her", permit.survivor().value()).getResultList();
    }

    void add(Statement statement, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.persist(statement);
        entities.flush();
    }
}
