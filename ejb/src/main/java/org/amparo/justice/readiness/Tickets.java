package org.amparo.justice.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.amparo.shared.NoPersonalData;

/** Asks the owner's functions, which let nothing out but a yes or a no: whoever shows a link is nobody the row wall knows. */
@ApplicationScoped
@NoPersonalData("what a device says of itself; nothing about a person goes in or comes out")
class Tickets {

    @PersistenceContext
    private EntityManager entities;

    boolean holds(String ticket) {
        return (Boolean) entities.createNativeQuery("select amparo.device_link_holds(:shown)", Boolean.class)
                .setParameter("shown", DeviceLinks.presented(ticket)).getSingleResult();
    }

    boolean spends(String ticket, int bytes) {
        return (Boolean) entities.createNativeQuery("select amparo.device_link_spends(:shown, :bytes)", Boolean.class)
                .setParameter("shown", DeviceLinks.presented(ticket)).setParameter("bytes", bytes).getSingleResult();
    }

    boolean reports(String ticket, DeviceFound found) {
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
