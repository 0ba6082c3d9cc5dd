package org.amparo.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.amparo.access.Caller;
import org.amparo.access.SignedQuestions;
import org.amparo.shared.Id;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.Page;
import org.amparo.shared.Role;

/** What waits for whoever is signed in. Nobody reads another's: the row wall knows the reader too. */
@Stateless
@NoPersonalData("kinds and ids; what they lead to asks for a permit")
public class NoticeService {

    @Inject
    private Caller caller;
    @Inject
    private ToldNotices notices;
    @Inject
    private SignedQuestions questions;
    @Inject
    private Clock clock;

    /** At most one hundred: more is "99+". Asked at every page, so it needs no transaction. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int unseen() {
        return questions.unseenNotices(mine().person(), mine().team(), ToldNotices.COUNTED);
    }

    /** The same with what the act writes down, so that it costs nothing; not answered when it writes down nothing. */
    public void unseenWithTheRest(IntConsumer answer) {
        notices.unseenWithTheRest(mine(), answer);
    }

    public Page<NoticeRow> page(String after) {
        UUID key = after == null || after.isBlank() ? null : Id.read(after);
        return Page.of(notices.page(mine(), key), row -> row.id().toString());
    }

    /** Seen now; empty when it is not the reader's. */
    public Optional<NoticeRow> open(UUID id) {
        Optional<NoticeRow> row = notices.find(id, mine());
        row.ifPresent(r -> notices.seen(r.id(), mine(), clock.instant()));
        return row;
    }

    public void seenUpTo(UUID newest) {
        notices.seenUpTo(newest, mine(), clock.instant());
    }

    private Addressed mine() {
        return new Addressed(caller.user().value(), caller.has(Role.PARTNER) ? caller.organisation().value() : null);
    }
}
