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
        add(who.value(), null, kind, ref, null);
    }

    public void tell(OrganisationId team, NoticeKind kind, Id ref) {
        add(null, team.value(), kind, ref, null);
    }

    /** The mail goes to an address that was hers until now. */
    void tellAt(String address, StaffId who, NoticeKind kind, Id ref) {
        add(who.value(), null, kind, ref, address);
    }

    private void add(UUID user, UUID organisation, NoticeKind kind, Id ref, String mailTo) {
        String person = user == null ? null : user.toString();
        String team = organisation == null ? null : organisation.toString();
        last.add("""
                insert into amparo.telling (notice_id, to_user, to_org, kind, ref, at, mail_after, mail_to)
                values (cast(? as uuid), cast(? as uuid), cast(? as uuid), ?, cast(? as uuid), cast(? as timestamptz), cast(? as timestamptz), cast(? as text))""",
                Id.next(), person, team, kind.name(), ref.value(), clock.instant(), clock.instant().plus(MailPolicy.FIRST), mailTo);
    }
}
