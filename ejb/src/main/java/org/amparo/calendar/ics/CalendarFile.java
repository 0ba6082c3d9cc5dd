package org.amparo.calendar.ics;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.ProductId;
import biweekly.property.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.amparo.calendar.AppointmentDetails.Entry;
import org.amparo.calendar.AppointmentWorkflow.State;
import org.amparo.calendar.Slot;

/**
 * One entry: hours with their zone, the same neutral words for every meeting, confidential, an id without meaning that stays when the meeting
 * moves. What the meeting is for, whom it is with, where it is and whose case it belongs to do not come near this class (W8, standards 7).
 */
public final class CalendarFile {

    public static final String NAME = "appointment.ics";
    private static final String PRODUCT = "-//calendar//appointment//EN";

    private CalendarFile() {}

    /** @param appointment the reader's word for an appointment; @param asAgreed the reader's words for a place that is known to who has to know */
    public static byte[] of(Entry entry, State state, Slot slot, String appointment, String asAgreed) {
        VEvent event = new VEvent();
        event.setUid(entry.uid().toString());
        event.setSequence(entry.sequence());
        event.setDateTimeStamp(Date.from(entry.stamp()));
        event.setDateStart(Date.from(slot.start()), true);
        event.setDateEnd(Date.from(slot.end()), true);
        event.setSummary(appointment);
        event.setLocation(asAgreed);
        event.setClassification(Classification.confidential());
        event.setStatus(status(state));
        ICalendar calendar = new ICalendar();
        calendar.setProductId(new ProductId(PRODUCT));
        calendar.addEvent(event);
        new ZoneOfSlot(slot).assignTo(calendar);
        return write(calendar);
    }

    private static Status status(State state) {
        return switch (state) {
            case CANCELLED, MOVED -> Status.cancelled();
            case PLANNED -> Status.tentative();
            case CONFIRMED, HELD, MISSED -> Status.confirmed();
        };
    }

    private static byte[] write(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory can be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
