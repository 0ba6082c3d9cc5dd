package org.amparo.justice.readiness;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.amparo.shared.NoPersonalData;

/**
 * The door for a device in the room, which nobody is signed in on: whoever has the link may measure the line and leave numbers, and reads
 * nothing. That a link is over, used up or was never made is one answer.
 */
@Stateless
@NoPersonalData("what a device says of itself; nothing about a person goes in or comes out")
public class DeviceCheckService {

    @PersistenceContext
    private EntityManager entities;

    public boolean holds(String ticket) {
        return (Boolean) entities.createNativeQuery("select amparo.device_link_holds(:shown)", Boolean.class)
                .setParameter("shown", DeviceLinks.presented(ticket)).getSingleResult();
    }

    /** Before bytes are sent or taken: they count, whatever becomes of them. */
    public boolean spends(String ticket, int bytes) {
        return (Boolean) entities.createNativeQuery("select amparo.device_link_spends(:shown, :bytes)", Boolean.class)
                .setParameter("shown", DeviceLinks.presented(ticket)).setParameter("bytes", bytes).getSingleResult();
    }

    public boolean reports(String ticket, DeviceFound found) {
        return (Boolean) entities.createNativeQuery("""
                select amparo.device_link_reports(:shown, :id, :camera, cast(:width as integer), cast(:height as integer), :microphone, :loudspeaker, :down, :up, :trip)""", Boolean.class)
                .setParameter("shown", DeviceLinks.presented(ticket)).setParameter("id", ReportId.fresh().value()).setParameter("camera", found.camera().name())
                .setParameter("width", text(found.width())).setParameter("height", text(found.height())).setParameter("microphone", found.microphone().name())
                .setParameter("loudspeaker", found.loudspeaker().name()).setParameter("down", found.down()).setParameter("up", found.up())
                .setParameter("trip", found.trip()).getSingleResult();
    }

    private static String text(Integer number) {
        return number == null ? null : number.toString();
    }
}
