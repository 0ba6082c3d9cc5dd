package org.amparo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.amparo.shared.Id;
import org.amparo.shared.LastWrites;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;

/**
 * The areas' way of telling somebody, in the transaction of what happened: told only if it did happen. Whom the survivor does not
 * want near her is told nothing, whoever asks for it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@NoPersonalData("a kind and an id")
public class Notices {

    @Inject
    private LastWrites last;
    @Inject
    private Clock clock;

    public void tell(StaffId who, NoticeKind kind, Id ref) {
        add(who.value(), null, kind, ref);
    }

    public void tell(OrganisationId team, NoticeKind kind, Id ref) {
        add(null, team.value(), kind, ref);
    }

    private void add(UUID user, UUID organisation, NoticeKind kind, Id ref) {
        String person = user == null ? null : user.toString();
        String team = organisation == null ? null : organisation.toString();
        last.add("""
                insert into amparo.notice (notice_id, to_user, to_org, kind, ref, at, mail_after)
                select n.id, n.person, n.team, ?, n.ref, cast(? as timestamptz), cast(? as timestamptz)
                from (select cast(? as uuid) as id, cast(? as uuid) as person, cast(? as uuid) as team, cast(? as uuid) as ref) n
                where amparo.may_hear(n.ref, n.person, n.team)""",
                kind.name(), clock.instant(), clock.instant().plus(MailPolicy.FIRST), Id.next(), person, team, ref.value());
    }
}
