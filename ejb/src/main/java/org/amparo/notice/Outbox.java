package org.amparo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.staff.Addresses;
import org.amparo.staff.Addresses.Address;

/** One round of mail: whatever waits for somebody, she gets one message that says only so. What fails waits for a later round. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@NoPersonalData("ids, and colleagues' addresses at work")
public class Outbox {

    @Inject
    private WaitingMails waiting;
    @Inject
    private Addresses addresses;
    @Inject
    private Postman postman;
    @Inject
    private Clock clock;

    public void round(Permit run) {
        List<WaitingMail> due = waiting.due(clock.instant(), run);
        if (due.isEmpty()) return;
        List<Address> people = addresses.of(
                due.stream().map(WaitingMail::person).filter(Objects::nonNull).distinct().map(StaffId::new).toList(),
                due.stream().map(WaitingMail::team).filter(Objects::nonNull).distinct().map(OrganisationId::new).toList());
        Set<String> reached = postman.deliver(wanted(due, people));
        for (WaitingMail mail : due) {
            List<Address> its = people.stream().filter(mail::isFor).map(mail::at).toList();
            if (its.stream().anyMatch(a -> reached.contains(a.mail()))) waiting.mailed(mail, clock.instant(), run);
            else waiting.failed(mail, its.isEmpty() ? null : MailPolicy.again(mail.tries() + 1, clock.instant()).orElse(null), run);
        }
    }

    /** Each address once, however much waits there; somebody of a team may be asked for without being meant herself. */
    private static List<Address> wanted(List<WaitingMail> due, List<Address> people) {
        Set<String> once = new HashSet<>();
        List<Address> wanted = new ArrayList<>();
        for (Address person : people)
            for (WaitingMail mail : due)
                if (mail.isFor(person) && once.add(mail.at(person).mail())) wanted.add(mail.at(person));
        return wanted;
    }
}
