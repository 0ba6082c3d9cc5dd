package org.amparo.justice.readiness;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.amparo.shared.NoPersonalData;

/**
 * The door for a device in the room, which nobody is signed in on: whoever has the link may measure the line and leave numbers, and reads
 * nothing. That a link is over, used up or was never made is one answer.
 */
@Stateless
@NoPersonalData("what a device says of itself; nothing about a person goes in or comes out")
public class DeviceCheckService {

    @Inject
    private Tickets tickets;

    public boolean holds(String ticket) {
        return tickets.holds(ticket);
    }

    /** Before bytes are sent or taken: they count, whatever becomes of them. */
    public boolean spends(String ticket, int bytes) {
        return tickets.spends(ticket, bytes);
    }

    public boolean reports(String ticket, DeviceFound found) {
        return tickets.reports(ticket, found);
    }
}
